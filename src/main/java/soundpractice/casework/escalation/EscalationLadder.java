package soundpractice.casework.escalation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.CaseFile;
import soundpractice.casework.Stage;
import soundpractice.documents.LetterKind;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RuleId;
import soundpractice.performance.Policy;
import soundpractice.performance.QuarterResult;
import soundpractice.performance.Standing;

/// The steps of the support and escalation process: from validated quarters and the cases as they stand to proposals. Pure: the same history gives the
/// same proposals. Nothing is ever proposed from unvalidated figures.
public final class EscalationLadder {
    private final Policy policy;
    private final FinancialQuarter quarter;
    private final RedRuns runs;

    private EscalationLadder(List<QuarterResult> history, FinancialQuarter quarter, Policy policy) {
        this.policy = policy;
        this.quarter = quarter;
        this.runs = new RedRuns(history, quarter, policy);
    }

    /// What the process proposes at the close of a quarter.
    ///
    /// @param history validated quarters, this one among them once it is validated
    /// @param result the quarter's ranking
    /// @param policy the policy it is judged by
    /// @param cases open cases, with their clocks as they stand today
    public static QuarterRun propose(List<QuarterResult> history, QuarterResult result, Policy policy, Collection<CaseFile> cases) {
        var open = new HashMap<PracticeCode, CaseFile>();
        cases.stream().filter(file -> file.of().stage().isOpen()).forEach(file -> open.put(file.of().practice(), file));
        var ladder = new EscalationLadder(history, result.of(), policy);
        var positions = new ArrayList<PracticePosition>();
        // A case stands where the latest quarter put it: what an older one would have said about it is history.
        var settled = open.values().stream().flatMap(file -> file.decidedAfter(result.of()).stream()).max(java.util.Comparator.naturalOrder());
        for (var standing : result.standings()) {
            var file = open.remove(standing.practice());
            positions.add(file != null && file.decidedAfter(result.of()).isPresent() ? left(standing, file) : ladder.position(result.isValidated(), standing, file));
        }
        if (result.isValidated()) {
            open.values().stream().filter(file -> file.decidedAfter(result.of()).isEmpty())
                    .sorted(java.util.Comparator.comparing(file -> file.of().practice()))
                    .forEach(file -> positions.add(ladder.unnamed(file)));
        }
        var warnings = warnings(result);
        if (result.isValidated()) {
            settled.ifPresent(later -> warnings.add(Problem.of("casework.run.settled", later, result.of())));
        }
        return new QuarterRun(result.quarter(), positions, warnings);
    }

    private static PracticePosition left(Standing standing, CaseFile file) {
        return new PracticePosition(standing.practice(), standing, file.of().stage(), List.of(), false, List.of());
    }

    private static List<Problem> warnings(QuarterResult result) {
        var warnings = new ArrayList<Problem>();
        if (!result.isValidated()) {
            warnings.add(Problem.of("casework.run.unvalidated", result.of()).by(RuleId.of("A-4")));
        }
        var ties = result.ties();
        if (!ties.isEmpty()) {
            warnings.add(Problem.of("casework.run.tie", ties.stream().map(Standing::practice).toList(), ties.size()).by(RuleId.of("A-14")));
        }
        return warnings;
    }

    private PracticePosition position(boolean validated, Standing standing, @Nullable CaseFile file) {
        var before = file == null ? Stage.NONE : file.of().stage();
        if (!validated) {
            return new PracticePosition(standing.practice(), standing, before, List.of(), false, List.of());
        }
        var notes = new ArrayList<Reason>();
        var proposal = standing.meetsEntryTest() ? entered(standing, before, file, notes) : outside(standing, before, file, notes);
        boolean watched = before == Stage.NONE && !standing.meetsEntryTest() && (standing.isRed() || standing.inBottom());
        if (watched) {
            notes.add(Reason.of("A-3", standing.isRed() ? "casework.why.watch-red" : "casework.why.watch-amber"));
        }
        return new PracticePosition(standing.practice(), standing, before, proposal == null ? List.of() : List.of(proposal), watched, notes);
    }

    /// Red and in the bottom list (or what else P-11 asks).
    private @Nullable Proposal entered(Standing standing, Stage before, @Nullable CaseFile file, List<Reason> notes) {
        int number = quarter.number();
        var run = runs.of(standing.practice());
        boolean twice = run.size() >= policy.consecutiveQuarters();
        return switch (before) {
            case NONE, INFORMAL, SIGNUP_PLAN -> number >= policy.formalStartQuarter() ? support(standing, before, run.size())
                    : number == policy.warningQuarter() && before != Stage.SIGNUP_PLAN ? warning(standing, before)
                    : none(notes, Reason.of("P-4,P-5", "casework.why.before-start", quarter, policy.formalStartQuarter()));
            case Q1_WARNED -> number >= policy.formalStartQuarter()
                    ? (twice && policy.countQ1TowardsConsecutive() ? twoQuarters(standing, before, run) : support(standing, before, run.size()))
                    : lastYears(file) ? warning(standing, before) : none(notes, Reason.of("R-41,A-6", "casework.why.warned-already"));
            case SUPPORT -> {
                var further = twice ? twoQuarters(standing, before, run) : silent(standing.practice(), file, standing);
                yield further == null ? none(notes, notTwice(run)) : further;
            }
            case ESCALATION -> toCommittee(standing.practice(), file, standing, notes);
            case CONTINUE, VISIT, SERVICE_IN_QUESTION -> proposal(standing.practice(), before, Stage.PCQG_REVIEW, null, "", standing,
                    Reason.of("R-90,R-75", "casework.why.red-after-course", quarter));
            case PCQG_REVIEW -> none(notes, Reason.of("R-75", "casework.why.committee-decides"));
            case CLOSED -> null;
        };
    }

    /// Not red, or not in the bottom list.
    private @Nullable Proposal outside(Standing standing, Stage before, @Nullable CaseFile file, List<Reason> notes) {
        var practice = standing.practice();
        if (standing.status() == null && before.isOpen()) {
            return none(notes, Reason.of("R-10", "casework.why.no-figure"));
        }
        var rules = standing.isRed() || standing.inBottom() ? "A-3" : "R-43";
        return switch (before) {
            case Q1_WARNED -> quarter.number() >= policy.formalStartQuarter() || lastYears(file)
                    ? proposal(practice, before, Stage.CLOSED, null, "", null, Reason.of("R-41," + rules, "casework.why.warning-over", quarter))
                    : null;
            case SIGNUP_PLAN -> silent(practice, file, null);
            case SUPPORT -> {
                var silence = silent(practice, file, null);
                yield silence == null
                        ? proposal(practice, before, Stage.CLOSED, null, "", null, Reason.of("R-66," + rules, "casework.why.close", quarter))
                        : silence;
            }
            case CONTINUE, VISIT -> proposal(practice, before, Stage.CLOSED, null, "", null,
                    Reason.of("R-75," + rules, "casework.why.close", quarter));
            case ESCALATION -> toCommittee(practice, file, null, notes);
            case PCQG_REVIEW, SERVICE_IN_QUESTION -> none(notes, Reason.of("R-75", "casework.why.committee-decides"));
            case NONE, INFORMAL, CLOSED -> null;
        };
    }

    /// A case whose practice the dashboard does not name: only its clocks can say anything.
    private PracticePosition unnamed(CaseFile file) {
        var practice = file.of().practice();
        var before = file.of().stage();
        var notes = new ArrayList<Reason>(List.of(Reason.of("R-10", "casework.why.no-figure")));
        var proposal = before == Stage.ESCALATION ? toCommittee(practice, file, null, notes) : silent(practice, file, null);
        return new PracticePosition(practice, null, before, proposal == null ? List.of() : List.of(proposal), false, notes);
    }

    private Proposal warning(Standing standing, Stage before) {
        return proposal(standing.practice(), before, Stage.Q1_WARNED, "letter-1", "", standing,
                Reason.of("R-40,P-4", "casework.why.letter-1", quarter, standing.rank(), policy.bottomN()));
    }

    private Proposal support(Standing standing, Stage before, int run) {
        var why = Reason.of("R-60,P-5", "casework.why.letter-4", quarter, standing.rank(), policy.bottomN());
        return run >= policy.consecutiveQuarters() && before == Stage.NONE
                ? proposal(standing.practice(), before, Stage.SUPPORT, "letter-4", "", standing, why, Reason.of("R-61", "casework.why.support-first", run))
                : proposal(standing.practice(), before, Stage.SUPPORT, "letter-4", "", standing, why);
    }

    private Proposal twoQuarters(Standing standing, Stage before, List<FinancialQuarter> run) {
        var settings = (policy.countQ1TowardsConsecutive() ? ",P-13" : "") + (policy.carryRunAcrossYears() ? ",P-14" : "");
        return proposal(standing.practice(), before, Stage.ESCALATION, "letter-5", LetterKind.TWO_QUARTERS, standing,
                Reason.of("R-66,R-70,R-71,P-10" + settings, "casework.why.letter-5-twice", List.copyOf(run.reversed())));
    }

    private Reason notTwice(List<FinancialQuarter> run) {
        if (quarter.number() == 1 && !policy.carryRunAcrossYears()) {
            return Reason.of("A-16,P-14", "casework.why.new-year");
        }
        return run.isEmpty() || quarter.previous().number() != 1 || policy.countQ1TowardsConsecutive()
                ? Reason.of("R-66,P-10", "casework.why.not-twice", run.size(), policy.consecutiveQuarters())
                : Reason.of("A-15,P-13", "casework.why.q1-does-not-count");
    }

    /// Silence after Letter 2 or 4 (or Letter 1, by P-16): Letter 5 in its other wording.
    private @Nullable Proposal silent(PracticeCode practice, @Nullable CaseFile file, @Nullable Standing standing) {
        return file == null ? null : Silence.after(file, policy)
                .filter(_ -> EnumSet.of(Stage.Q1_WARNED, Stage.SIGNUP_PLAN, Stage.SUPPORT).contains(file.of().stage()))
                .map(silence -> proposal(practice, file.of().stage(), Stage.ESCALATION, "letter-5", LetterKind.SILENCE, standing, silence))
                .orElse(null);
    }

    /// After Letter 5: the answer goes to the committee, or the silence does. After Letter 3 silence brings Letter 5 first, unless the
    /// policy says that it goes to the committee at once.
    private @Nullable Proposal toCommittee(PracticeCode practice, @Nullable CaseFile file, @Nullable Standing standing, List<Reason> notes) {
        if (file == null) {
            return null;
        }
        var answered = Silence.answered(file);
        var silence = Silence.after(file, policy);
        if (answered.isPresent()) {
            return proposal(practice, Stage.ESCALATION, Stage.PCQG_REVIEW, null, "", standing, answered.get());
        }
        if (silence.isPresent()) {
            return file.lastLetter().filter(last -> last.number() == 5 || last.number() == 3 && policy.letter3SilenceToCommittee()).isPresent()
                    ? proposal(practice, Stage.ESCALATION, Stage.PCQG_REVIEW, null, "", standing, silence.get())
                    : proposal(practice, Stage.ESCALATION, Stage.ESCALATION, "letter-5", LetterKind.SILENCE, standing, silence.get());
        }
        return none(notes, Reason.of("R-71,R-73", "casework.why.awaiting-update"));
    }

    private boolean lastYears(@Nullable CaseFile file) {
        return file != null && file.of().opened().startYear() < quarter.startYear();
    }

    private Proposal proposal(PracticeCode practice, Stage before, Stage after, @Nullable String letter, String variant,
            @Nullable Standing standing, Reason... why) {
        var reasons = new ArrayList<>(List.of(why));
        if (standing != null) {
            reasons.addAll(standing.reasons());
        }
        return new Proposal(practice, quarter, before, after, letter, variant, reasons, standing != null && standing.tie(), policy.fromYear());
    }

    private static @Nullable Proposal none(List<Reason> notes, Reason why) {
        notes.add(why);
        return null;
    }

    /// What the silence of a case proposes on a day, without waiting for the close of a quarter.
    ///
    /// @param quarter the quarter the proposal is put down to
    public static List<Proposal> silences(FinancialQuarter quarter, Policy policy, Collection<CaseFile> cases) {
        var ladder = new EscalationLadder(List.of(), quarter, policy);
        var found = new ArrayList<Proposal>();
        for (var file : cases) {
            if (file.of().stage().isOpen()) {
                found.addAll(ladder.unnamed(file).proposals());
            }
        }
        return List.copyOf(found);
    }
}
