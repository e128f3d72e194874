package soundpractice.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;
import soundpractice.sync.BundleFacts;
import soundpractice.sync.Watch;

/// `bundle receipt`.
@Command(name = "receipt", mixinStandardHelpOptions = true, description = "Takes in a receipt that came back.")
public final class BundleReceipt extends StoreCommand {
    @Parameters(paramLabel = "FILE", description = "The receipt.")
    Path file = Path.of("");

    @Override
    protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
        var seen = new SyncWiring(store).exchange().inspect(file.toAbsolutePath().normalize(), Watch.NOBODY);
        if (seen instanceof Outcome.Done<BundleFacts>(BundleFacts facts) && !facts.receipt()) {
            return Outcome.refused(Problem.of("cli.bundle.no-receipt"));
        }
        return seen.isDone() ? BundleImport.take(store, file, null, false, output) : seen;
    }
}
