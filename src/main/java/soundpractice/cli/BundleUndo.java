package soundpractice.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;
import soundpractice.sync.Arrived;

/// `bundle undo`.
@Command(name = "undo", mixinStandardHelpOptions = true, description = "Takes back what a bundle brought; everybody will see that it was taken back.")
public final class BundleUndo extends StoreCommand {
    @Parameters(paramLabel = "BUNDLE", description = "The bundle's name, as import said it.")
    String bundle = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
    String reason = "";

    @Override
    protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
        var undone = new SyncWiring(store).exchange().undo(Arrived.id(bundle), reason);
        if (undone.isDone()) {
            if (output.json()) {
                output.document(Map.of("bundle", bundle, "revisions", undone.orThrow().revisions().size()));
            }
            output.say("cli.bundle.undone", undone.orThrow().revisions().size());
        }
        return undone;
    }
}
