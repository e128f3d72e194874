package soundpractice.improvement.drafting;

import java.util.List;
import java.util.stream.IntStream;
import soundpractice.kernel.RuleId;

/// One component of the change model: a lens to look at a plan through. Optional, never a gate.
///
/// @param number 1 to 8
public record Lens(int number) {

    /// All eight, in order.
    public static List<Lens> all() {
        return IntStream.rangeClosed(1, 8).mapToObj(Lens::new).toList();
    }

    /// Its id in the domain's reference.
    public RuleId rule() {
        return RuleId.of("CM-0" + number);
    }

    /// The key of its name in words.
    public String title() {
        return "improvement.lens." + number + ".title";
    }

    /// The key of its question.
    public String ask() {
        return "improvement.lens." + number + ".ask";
    }

    /// The key of what it suggests for the plan.
    public String hint() {
        return "improvement.lens." + number + ".hint";
    }
}
