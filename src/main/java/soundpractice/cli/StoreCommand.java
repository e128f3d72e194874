package soundpractice.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.text.Messages;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SecurityWiring;

/// A command that works on an unlocked store. It opens the store, runs, and turns what came of it into the exit code:
/// 0 done, 1 refused by a rule, 3 trouble (2, wrong usage, is picocli's).
public abstract class StoreCommand implements Callable<Integer> {
    /// Exit code of a refusal.
    public static final int REFUSED = 1;

    /// Exit code of trouble.
    public static final int TROUBLE = 3;

    @Spec
    @Nullable CommandSpec spec;

    /// Does the command's work.
    ///
    /// @return done, or refused with the reasons, which are printed
    protected abstract Outcome<?> run(OpenStore store, Output output) throws TroubleException;

    @Override
    public final Integer call() {
        var globals = globals();
        var output = output(globals);
        try (var store = globals.opened(output)) {
            store.afterSuddenEnd().forEach(output::remark);
            return code(run(store, output), output);
        } catch (TroubleException e) {
            output.trouble(e);
            return e.problem().key().equals("security.not-permitted") ? REFUSED : TROUBLE;
        }
    }

    static int code(Outcome<?> outcome, Output output) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            output.refused(refused.problems());
            return REFUSED;
        }
        return CommandLine.ExitCode.OK;
    }

    final Globals globals() {
        return ((SoundPractice) java.util.Objects.requireNonNull(spec).root().userObject()).globals;
    }

    final Output output(Globals globals) {
        var line = java.util.Objects.requireNonNull(spec).commandLine();
        return new Output(line.getOut(), line.getErr(), globals.json, Messages.load(Locale.UK));
    }
}
