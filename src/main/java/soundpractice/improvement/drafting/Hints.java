package soundpractice.improvement.drafting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.ActionState;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.Threat;
import soundpractice.journal.Entry;
import soundpractice.kernel.RecordId;

/// The sixteen SMART checks of an action and the six standards of a plan. What can be seen in the plan is computed; the rest is asked, and stays open until answered.
public final class Hints {
    private final PlanFile file;
    private final List<Asked> answers;

    /// Hints on a plan, with the answers given so far.
    public Hints(PlanFile file, List<Asked> answers) {
        this.file = file;
        this.answers = List.copyOf(answers);
    }

    /// The sixteen checks of an action, in order.
    public List<Hint> of(Entry<PlanAction> entry) {
        var a = entry.value();
        var id = entry.id();
        var due = a.due();
        boolean isLong = due != null && due.isAfter(file.of().begun().plusDays(56));
        return List.of(
                Hint.found("S-1", file.problem(a.problem()).filter(p -> p.value().notMet().strip().length() >= 15 || !p.value().source().isBlank()).isPresent()),
                Hint.found("S-2", a.what().strip().split("\\s+").length >= 3),
                Hint.found("S-3", file.problem(a.problem()).filter(p -> !p.value().goal().isBlank()).isPresent()),
                Hint.found("S-4", !a.owner().isBlank()),
                Hint.asked("M-1", answer(id, "M-1")),
                Hint.found("M-2", !a.measure().isBlank()),
                Hint.found("M-3", !a.measuredBy().isBlank()),
                Hint.asked("A-1", answer(id, "A-1")),
                Hint.found("A-2", !a.resources().isBlank()),
                Hint.found("A-3", a.resourcesThere()),
                Hint.asked("R-1", answer(id, "R-1")),
                Hint.found("R-2", a.issue() != null),
                Hint.asked("R-3", answer(id, "R-3")),
                Hint.found("T-1", due != null && !due.isBefore(file.of().begun())),
                Hint.asked("T-2", answer(id, "T-2")),
                isLong ? Hint.found("T-3", file.milestonesOf(id).stream().anyMatch(m -> early(m.value().due(), due))) : Hint.found("T-3", true));
    }

    /// A sign of progress shows early when it lies in the first half of the action's time.
    private boolean early(@Nullable LocalDate milestone, @Nullable LocalDate due) {
        if (milestone == null || due == null) {
            return false;
        }
        long whole = ChronoUnit.DAYS.between(file.of().begun(), due);
        return ChronoUnit.DAYS.between(file.of().begun(), milestone) * 2 <= whole;
    }

    /// The six standards of the plan, in order.
    public List<Hint> ofPlan() {
        var actions = file.actions().stream().filter(a -> a.value().state() != ActionState.DROPPED).toList();
        boolean practical = !actions.isEmpty() && actions.stream().allMatch(a -> !a.value().owner().isBlank() && a.value().due() != null && !isTopic(a.value().what()));
        boolean causes = file.problems().stream().allMatch(p -> file.issues().stream().anyMatch(i -> i.value().problem().equals(p.id())));
        boolean safe = file.problems().stream().filter(p -> p.value().threat() == Threat.NOW).noneMatch(p -> p.value().interim().isBlank());
        return List.of(
                Hint.found("ST-1", practical),
                Hint.found("ST-2", causes && !file.problems().isEmpty()),
                Hint.found("ST-3", safe),
                Hint.asked("ST-4", answer(file.id(), "ST-4")),
                Hint.asked("ST-5", answer(file.id(), "ST-5")),
                Hint.found("ST-6", actions.stream().anyMatch(a -> !a.value().sources().isEmpty() || !a.value().support().isBlank())));
    }

    /// Words by which a topic to talk over gives itself away.
    private static boolean isTopic(String what) {
        var start = what.strip().toLowerCase(Locale.ROOT);
        return Stream.of("discuss", "consider", "think about", "look into", "look at", "explore", "talk about").anyMatch(start::startsWith);
    }

    private @Nullable Boolean answer(RecordId subject, String rule) {
        return answers.stream().filter(a -> a.subject().equals(subject) && a.rule().value().equals(rule)).map(Asked::yes).findFirst().orElse(null);
    }
}
