package soundpractice.committee.pack;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.Engagement;
import soundpractice.improvement.ActionState;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanState;
import soundpractice.improvement.watching.Watch;
import soundpractice.improvement.watching.WatchRule;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Quarters;
import soundpractice.stocktake.InterviewFile;

/// What the record shows of a practice in a case, counted: what the options before the committee rest on. It weighs nothing; people do.
///
/// @param asking the letters that ask for something (Letter 1 asks for nothing, R-41)
/// @param answered how many of those got any sign of life
/// @param submitted how many of those got what they asked for
/// @param lastContact the last sign of life; null when there was none
/// @param history the practice's standings in validated quarters, oldest first
/// @param redRun how many of the last of them are red, one after the other
/// @param plan the plan worked on; null when there is none
/// @param done how many of its actions are done
/// @param begun how many are under way
/// @param late how many are past their day
/// @param stocktake the last one that was finalised; null when there is none
record CaseEvidence(
        List<CaseLetter> asking,
        int answered,
        int submitted,
        @Nullable LocalDate lastContact,
        List<Quarters.QuarterStanding> history,
        int redRun,
        @Nullable PlanFile plan,
        int done,
        int begun,
        int late,
        @Nullable InterviewFile stocktake) {

    static CaseEvidence of(PackView view, CaseFile file) throws TroubleException {
        var practice = file.of().practice();
        var today = view.snapshot().asOf();
        var asking = file.letters().stream().filter(l -> l.number() > 1).toList();
        var counting = file.engagements().stream().filter(Engagement::counts).toList();
        var history = view.quarters().history(practice).stream().filter(s -> s.quarter().isValidated()).toList();
        int run = 0;
        for (var standing : history.reversed()) {
            if (!standing.standing().isRed()) {
                break;
            }
            run++;
        }
        var plan = view.plans().of(practice).stream().filter(p -> p.of().state().isOpen()).reduce((a, b) -> b).orElse(null);
        return new CaseEvidence(asking,
                (int) asking.stream().filter(l -> counting.stream().anyMatch(e -> e.document().equals(l.document()))).count(),
                (int) asking.stream().filter(l -> counting.stream().anyMatch(e -> e.document().equals(l.document()) && e.isSubmission())).count(),
                counting.stream().map(Engagement::on).max(Comparator.naturalOrder()).orElse(null),
                history, run, plan, count(plan, ActionState.DONE), count(plan, ActionState.UNDER_WAY),
                plan == null ? 0 : (int) plan.actions().stream().filter(a -> WatchRule.USUAL.see(plan, a, today).watch() == Watch.OVERDUE).count(),
                latest(view, file));
    }

    private static @Nullable InterviewFile latest(PackView view, CaseFile file) {
        return view.interviews().of(file.of().practice()).stream().filter(i -> !i.interview().state().isOpen() && i.interview().finalised() != null)
                .max(Comparator.comparing(i -> i.interview().day())).orElse(null);
    }

    private static int count(@Nullable PlanFile plan, ActionState state) {
        return plan == null ? 0 : (int) plan.actions().stream().filter(a -> a.value().state() == state).count();
    }

    /// How many actions the plan has.
    int actions() {
        return plan == null ? 0 : plan.actions().size();
    }

    /// Whether both sides agreed the plan.
    boolean isPlanAgreed() {
        return plan != null && (plan.of().state() == PlanState.AGREED || plan.of().state() == PlanState.UNDER_REVIEW);
    }

    /// The newest standing.
    Optional<Quarters.QuarterStanding> now() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
    }

    /// Days of silence up to a day; nothing while the practice was never heard of.
    Optional<Long> silentFor(LocalDate today) {
        return Optional.ofNullable(lastContact).map(on -> ChronoUnit.DAYS.between(on, today));
    }
}
