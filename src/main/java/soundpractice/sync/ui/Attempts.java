package soundpractice.sync.ui;

import java.util.List;
import java.util.function.Consumer;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.Desk;

/// Deeds that a rule may refuse, done off the screen: what came of them goes on, a refusal is told in words.
final class Attempts {
    /// A deed.
    @FunctionalInterface
    interface Deed<T> {
        Outcome<? extends T> run() throws TroubleException;
    }

    private Attempts() {}

    static <T> void make(Desk desk, Deed<T> deed, Consumer<T> done) {
        desk.jobs().<Outcome<? extends T>>start(_ -> deed.run(), outcome -> {
            switch (outcome) {
                case Outcome.Done<? extends T>(var value) -> done.accept(value);
                case Outcome.Refused<? extends T>(List<Problem> why) -> tell(desk, why);
            }
        }, desk.errors()::trouble);
    }

    static void tell(Desk desk, List<Problem> why) {
        var words = desk.words();
        desk.dialogs().tell(desk.text("sync.refused.title"), String.join("\n", why.stream().map(words::of).toList()), words.next(why.getFirst()));
    }
}
