package soundpractice.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.Basis;
import soundpractice.calendar.Clock;
import soundpractice.calendar.ClockRule;
import soundpractice.calendar.Due;
import soundpractice.calendar.Reading;
import soundpractice.calendar.Start;
import soundpractice.kernel.Reason;
import soundpractice.performance.Policy;

/// The two clocks of a letter (D-3 to D-11): what it asks for is due so many calendar days after its date (P-8), and silence counts as failure
/// to engage so many working days after receipt (P-9). Between the two the case is overdue but not open to escalation.
public final class LetterClocks {
    private final Clock clock;

    /// Clocks by a calendar.
    public LetterClocks(Clock clock) {
        this.clock = clock;
    }

    /// The clocks of a letter as they stand on a day. What was received or said after that day is not known yet.
    ///
    /// @param engagements what the practice sent or said about this letter
    /// @param policy the policy of the letter's quarter
    /// @param closedOn the day the case was closed, if it was
    public List<Deadline> of(CaseLetter letter, List<Engagement> engagements, Policy policy, @Nullable LocalDate closedOn, LocalDate asOf) {
        var deadlines = new ArrayList<Deadline>();
        if (letter.letterDate().isAfter(asOf)) {
            return deadlines;
        }
        var known = engagements.stream().filter(e -> e.counts() && !e.on().isAfter(asOf)).toList();
        if (asksForSomething(letter)) {
            var stopped = first(known.stream().filter(Engagement::isSubmission).toList());
            deadlines.add(state(letter, submission(letter, policy), stopped, closedOn, asOf));
        }
        if (asksForSomething(letter) || policy.letter1EngagementClock()) {
            deadlines.add(state(letter, engagement(letter, policy, asOf), first(known), closedOn, asOf));
        }
        return deadlines;
    }

    /// When what the letter asks for is due: printed in it (D-8 to D-11). The other reading of Letter 4 counts from receipt (D-4, A-5).
    public Due submission(CaseLetter letter, Policy policy) {
        var rule = ClockRule.calendar(Deadline.SUBMISSION, submissionRule(letter.number()), policy.submissionDays());
        var due = clock.due(rule, new Start(letter.letterDate(), "casework.start.letter-date"));
        var received = letter.receivedOn();
        if (letter.number() != 4 || received == null || received.equals(letter.letterDate())) {
            return due;
        }
        return due.or(new Reading(received.plusDays(rule.count()), Basis.CALENDAR, rule.count(),
                Reason.of("D-4,R-62,A-5", "casework.reading.from-receipt", rule.count())));
    }

    /// When silence counts as failure to engage (D-3, D-5 to D-7). The other reading is the printed date, which alone would also bring escalation
    /// by the wording of Letters 2 and 4.
    public Due engagement(CaseLetter letter, Policy policy, LocalDate asOf) {
        var rule = ClockRule.working(Deadline.ENGAGEMENT, engagementRule(letter.number()), policy.engagementDays());
        var due = clock.due(rule, start(letter, policy, asOf));
        if (!asksForSomething(letter)) {
            return due;
        }
        return due.or(new Reading(letter.letterDate().plusDays(policy.submissionDays()), Basis.CALENDAR, policy.submissionDays(),
                Reason.of("A-7,P-8", "casework.reading.printed-date", policy.submissionDays())));
    }

    private static Start start(CaseLetter letter, Policy policy, LocalDate asOf) {
        var received = letter.receivedOn();
        if (received != null && !received.isAfter(asOf)) {
            return new Start(received, "casework.start.receipt");
        }
        return policy.receiptOffsetDays() == 0
                ? new Start(letter.letterDate(), "casework.start.letter-date-for-receipt")
                : new Start(letter.letterDate().plusDays(policy.receiptOffsetDays()), "casework.start.receipt-assumed");
    }

    /// Letter 1 asks for nothing.
    private static boolean asksForSomething(CaseLetter letter) {
        return letter.number() != 1;
    }

    private static Deadline state(CaseLetter letter, Due due, @Nullable LocalDate stopped, @Nullable LocalDate closedOn, LocalDate asOf) {
        if (stopped != null) {
            return new Deadline(letter, due, due.isPast(stopped) ? ClockState.MET_LATE : ClockState.MET, stopped);
        }
        if (closedOn != null && !closedOn.isAfter(asOf)) {
            return new Deadline(letter, due, ClockState.CLOSED, closedOn);
        }
        if (!due.isPast(asOf)) {
            return new Deadline(letter, due, ClockState.RUNNING, null);
        }
        return new Deadline(letter, due, due.rule().name().equals(Deadline.ENGAGEMENT) ? ClockState.EXPIRED : ClockState.OVERDUE, null);
    }

    private static @Nullable LocalDate first(List<Engagement> engagements) {
        return engagements.stream().map(Engagement::on).min(Comparator.naturalOrder()).orElse(null);
    }

    private static String submissionRule(int letter) {
        return switch (letter) {
            case 2 -> "D-8";
            case 3 -> "D-9";
            case 4 -> "D-10";
            default -> "D-11";
        };
    }

    private static String engagementRule(int letter) {
        return switch (letter) {
            case 2 -> "D-3";
            case 4 -> "D-5";
            case 5 -> "D-7";
            default -> "D-6";
        };
    }
}
