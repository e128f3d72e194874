package soundpractice.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;

/// `members revoke`.
@Command(name = "revoke", mixinStandardHelpOptions = true, description = "Somebody leaves, or a laptop of theirs is lost. Their work stays.")
public final class MembersRevoke extends StoreCommand {
    @Parameters(paramLabel = "NAME", description = "Who.")
    String person = "";

    @Option(names = "--laptop", paramLabel = "DEVICE", description = "Only this laptop, by its id from `members list --json`. The person stays in the team.")
    String laptop = "";

    @Override
    protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
        var done = new SyncWiring(store).team().revoke(person, laptop);
        if (done.isDone()) {
            store.letIn();
            if (output.json()) {
                output.document(Map.of("person", person, "laptop", laptop, "statement", done.orThrow().hash()));
            }
            output.say(laptop.isBlank() ? "cli.members.revoked" : "cli.members.laptop-revoked", person);
        }
        return done;
    }
}
