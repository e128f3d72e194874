package soundpractice.inspection.ui;

import java.util.List;
import java.util.function.Consumer;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;

/// Tells what was refused, with the next step.
final class Telling {
    private Telling() {}

    /// For deeds that have no form of their own to show it at.
    static Consumer<List<Problem>> of(Desk desk) {
        return problems -> desk.dialogs().tell(desk.text("inspection.refused"), String.join("\n", problems.stream().map(desk.words()::of).toList()),
                desk.words().next(problems.getFirst()));
    }
}
