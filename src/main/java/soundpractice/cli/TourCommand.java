package soundpractice.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.platform.text.Messages;
import soundpractice.shell.tour.Tour;

/// `tour`: the main job end to end on the demonstration, with pictures and documents. Needs no display.
@Command(name = "tour", mixinStandardHelpOptions = true,
        description = "Does the main job on the demonstration and leaves pictures of every screen and the letters in a folder. Needs no display.")
public final class TourCommand implements Callable<Integer> {
    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where pictures and documents go.")
    Path out = Path.of("");

    @Override
    public Integer call() {
        var globals = ((SoundPractice) java.util.Objects.requireNonNull(spec).root().userObject()).globals;
        var output = new Output(spec.commandLine().getOut(), spec.commandLine().getErr(), globals.json, Messages.load(Locale.UK));
        return go(globals, output, out.toAbsolutePath().normalize());
    }

    static int go(Globals globals, Output output, Path out) {
        try {
            var souvenirs = new Tour(out, output.messages(), globals.clock(), output::line).go();
            if (output.json()) {
                var document = new LinkedHashMap<String, Object>();
                document.put("pictures", souvenirs.pictures().stream().map(Path::toString).toList());
                document.put("documents", souvenirs.documents().stream().map(Path::toString).toList());
                document.put("store", souvenirs.store().toString());
                document.put("state_digest", souvenirs.stateDigest());
                output.document(document);
            }
            output.say("cli.tour.done", souvenirs.pictures().size(), souvenirs.documents().size(), out.toString(), souvenirs.store().toString());
            return 0;
        } catch (TroubleException e) {
            output.trouble(e);
            return StoreCommand.TROUBLE;
        } catch (StoppedException e) {
            return StoreCommand.TROUBLE;
        }
    }
}
