package soundpractice.improvement.drafting;

import java.util.List;
import java.util.stream.IntStream;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanState;

/// One of the seven steps to a plan: what to ask, what it is for, what goes wrong, what helps.
///
/// @param number 1 to 7
public record GuideStep(int number) {

    public GuideStep {
        if (number < 1 || number > 7) {
            throw new IllegalArgumentException("there are seven steps, not " + number);
        }
    }

    /// All seven, in order.
    public static List<GuideStep> all() {
        return IntStream.rangeClosed(1, 7).mapToObj(GuideStep::new).toList();
    }

    /// The step a plan is at: the first whose work is not there yet.
    public static GuideStep at(PlanFile file) {
        if (file.problems().isEmpty()) {
            return new GuideStep(1);
        }
        if (file.issues().isEmpty() && !file.of().light()) {
            return new GuideStep(2);
        }
        if (file.actions().isEmpty()) {
            return new GuideStep(3);
        }
        if (file.problems().stream().anyMatch(p -> file.actionsOf(p.id()).isEmpty())) {
            return new GuideStep(4);
        }
        if (file.actions().stream().allMatch(a -> a.value().support().isBlank() && a.value().sources().isEmpty())) {
            return new GuideStep(5);
        }
        return new GuideStep(file.of().state() == PlanState.DRAFT ? 6 : 7);
    }

    /// The key of its name in words.
    public String title() {
        return "improvement.guide." + number + ".title";
    }

    /// The key of what to ask.
    public String ask() {
        return "improvement.guide." + number + ".ask";
    }

    /// The key of its goal.
    public String goal() {
        return "improvement.guide." + number + ".goal";
    }

    /// The key of what goes wrong.
    public String pitfall() {
        return "improvement.guide." + number + ".pitfall";
    }

    /// The key of what helps.
    public String tip() {
        return "improvement.guide." + number + ".tip";
    }
}
