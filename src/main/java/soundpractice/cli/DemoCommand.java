package soundpractice.cli;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.platform.text.Messages;
import soundpractice.shell.wiring.LocalDoor;

/// `demo`: a store with the fictional area, the same every time for the same day.
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Makes a store with a fictional area. It opens without a passphrase.")
public final class DemoCommand implements Callable<Integer> {
    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--practices", paramLabel = "N", defaultValue = "48", description = "How many practices (default: ${DEFAULT-VALUE}).")
    int practices;

    @Option(names = "--years", paramLabel = "N", defaultValue = "3", description = "Financial years of history (default: ${DEFAULT-VALUE}).")
    int years;

    @Override
    public Integer call() {
        var globals = ((SoundPractice) java.util.Objects.requireNonNull(spec).root().userObject()).globals;
        var output = new Output(spec.commandLine().getOut(), spec.commandLine().getErr(), globals.json, Messages.load(Locale.UK));
        if (practices < 6 || practices > 900 || years < 1 || years > 9) {
            output.remark("cli.demo.size");
            return 2;
        }
        try {
            globals.requireFolder();
            var clock = globals.clock();
            var door = new LocalDoor(globals.store(), output.messages(), clock);
            door.makeDemo(globals.store(), globals.day(), practices, years, Progress.UNWATCHED);
            if (output.json()) {
                output.document(Map.of("store", globals.store().toString(), "practices", practices, "years", years));
            }
            output.say("cli.demo.done", globals.store().toString(), practices, years);
            return 0;
        } catch (TroubleException e) {
            output.trouble(e);
            return StoreCommand.TROUBLE;
        } catch (StoppedException e) {
            return StoreCommand.TROUBLE;
        }
    }
}
