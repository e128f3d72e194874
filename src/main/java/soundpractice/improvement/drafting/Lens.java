package soundpractice.improvement.drafting;

import java.util.List;
import java.util.stream.IntStream;
import soundpractice.kernel.RuleId;

/// One component of a framework for change: a lens to look at a plan through. Optional, never a gate.
///
/// @param framework whose component it is
/// @param number from 1
public record Lens(ChangeFramework framework, int number) {

    /// All of a framework, in order.
    static List<Lens> of(ChangeFramework framework) {
        return IntStream.rangeClosed(1, framework.components()).mapToObj(n -> new Lens(framework, n)).toList();
    }

    /// Its id in the domain's reference: `CM-03`.
    public RuleId rule() {
        return RuleId.of("%s-%02d".formatted(framework.prefix(), number));
    }

    /// The key of its name in words.
    public String title() {
        return key() + ".title";
    }

    /// The key of its question.
    public String ask() {
        return key() + ".ask";
    }

    /// The key of what it suggests for the plan.
    public String hint() {
        return key() + ".hint";
    }

    private String key() {
        return framework.key() + number;
    }
}
