package soundpractice.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.performance.Policy;

/// A case with everything that belongs to it, as known on a day.
///
/// @param asOf the day
/// @param letters its letters, oldest first
/// @param engagements what the practice sent or said, oldest first
/// @param decisions what was proposed and decided, oldest first
/// @param deadlines its clocks, soonest first
/// @param further courses of the committee, visits, disputes, requests for support, copies passed on, oldest first
/// @param policy the policy that the steps of the case as it stands follow: of its last letter's quarter, or of the one it was opened in
public record CaseFile(
        Case of,
        LocalDate asOf,
        List<CaseLetter> letters,
        List<Engagement> engagements,
        List<Decision> decisions,
        List<Deadline> deadlines,
        List<CaseEvent> further,
        Policy policy) {

    public CaseFile {
        letters = List.copyOf(letters);
        engagements = List.copyOf(engagements);
        decisions = List.copyOf(decisions);
        deadlines = deadlines.stream().sorted(Comparator.comparing(d -> d.due().date())).toList();
        further = further.stream().sorted(Comparator.comparing(CaseEvent::happenedOn)).toList();
    }

    /// A case under the usual policy.
    public CaseFile(Case of, LocalDate asOf, List<CaseLetter> letters, List<Engagement> engagements, List<Decision> decisions, List<Deadline> deadlines, List<CaseEvent> further) {
        this(of, asOf, letters, engagements, decisions, deadlines, further, Policy.standard(of.opened().startYear()));
    }

    /// A case with nothing further in it.
    public CaseFile(Case of, LocalDate asOf, List<CaseLetter> letters, List<Engagement> engagements, List<Decision> decisions, List<Deadline> deadlines) {
        this(of, asOf, letters, engagements, decisions, deadlines, List.of());
    }

    /// The letter sent last.
    public Optional<CaseLetter> lastLetter() {
        return letters.isEmpty() ? Optional.empty() : Optional.of(letters.getLast());
    }

    /// A clock of the letter sent last.
    public Optional<Deadline> current(String clock) {
        return lastLetter().flatMap(last -> deadlines.stream()
                .filter(d -> d.letter().document().equals(last.document()) && d.clock().equals(clock))
                .findFirst());
    }

    /// Letters whose time to respond ran out with nobody answering, oldest first.
    public List<Deadline> unanswered() {
        return deadlines.stream().filter(d -> d.isEngagement() && d.state() == ClockState.EXPIRED)
                .sorted(Comparator.comparing(d -> d.letter().letterDate())).toList();
    }

    /// Whether a clock still matters: the last letter's always, earlier ones until the case is escalated, for then each of them is owed an answer.
    public boolean isPressing(Deadline deadline) {
        boolean last = lastLetter().filter(l -> l.document().equals(deadline.letter().document())).isPresent();
        return last || of.stage().isOpen() && of.stage().compareTo(Stage.ESCALATION) < 0;
    }

    /// Courses that the committee picked, oldest first.
    public List<CourseChosen> courses() {
        return of(CourseChosen.class);
    }

    /// Visits, arranged and held, oldest first.
    public List<CaseVisit> visits() {
        return of(CaseVisit.class);
    }

    /// Requests for support and the talks about them, oldest first.
    public List<SupportAsked> requests() {
        return of(SupportAsked.class);
    }

    /// Copies of its letters that were passed on, oldest first.
    public List<CopyPassed> copies() {
        return of(CopyPassed.class);
    }

    /// How far the dispute about it has come.
    public DisputeStage dispute() {
        var steps = of(DisputeStep.class);
        return steps.isEmpty() ? DisputeStage.NONE : steps.getLast().to();
    }

    private <E extends CaseEvent> List<E> of(Class<E> sort) {
        return further.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /// The latest quarter after the given one whose run has been followed in this case; empty when there is none.
    public Optional<FinancialQuarter> decidedAfter(FinancialQuarter quarter) {
        return decisions.stream().filter(Decision::followed).map(Decision::quarter).filter(q -> q.compareTo(quarter) > 0).max(Comparator.naturalOrder());
    }

    /// Decisions that call for a letter which has not been issued yet.
    public List<Decision> lettersReady() {
        return decisions.stream()
                .filter(d -> d.followed() && d.letter() != null)
                .filter(d -> letters.stream().noneMatch(l -> l.letter().equals(d.letter()) && l.quarter().equals(d.quarter())))
                .toList();
    }
}
