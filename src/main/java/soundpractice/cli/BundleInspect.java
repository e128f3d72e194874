package soundpractice.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;
import soundpractice.sync.Exchange;
import soundpractice.sync.Watch;

/// `bundle inspect`.
@Command(name = "inspect", mixinStandardHelpOptions = true, description = "Verifies a bundle and says what is in it. Nothing is changed.")
public final class BundleInspect extends StoreCommand {
    @Parameters(paramLabel = "FILE", description = "The bundle.")
    Path file = Path.of("");

    @Override
    protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
        var seen = new SyncWiring(store).exchange().preview(file.toAbsolutePath().normalize(), Watch.NOBODY);
        if (seen instanceof Outcome.Done<Exchange.Preview>(Exchange.Preview preview)) {
            var d = BundleWords.document(preview.facts(), output);
            d.put("records_new", preview.would().fresh());
            d.put("records_changed", preview.would().changed());
            d.put("merged_by_themselves", preview.would().merged());
            d.put("need_you", preview.would().clashing());
            if (output.json()) {
                output.document(d);
            }
            BundleWords.tell(preview.facts(), output);
            output.say("cli.bundle.would-do", preview.would().fresh(), preview.would().changed(), preview.would().merged(), preview.would().clashing());
        }
        return seen;
    }
}
