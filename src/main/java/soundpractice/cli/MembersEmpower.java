package soundpractice.cli;

import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;
import soundpractice.sync.Deed;
import soundpractice.sync.Power;

/// `members empower`.
@Command(name = "empower", mixinStandardHelpOptions = true, description = "Lets a member admit and remove others (lead), or makes them a second root.")
public final class MembersEmpower extends StoreCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "Who.")
    String person = "";

    @Parameters(index = "1", paramLabel = "POWER", description = "none, lead or root.")
    Power power = Power.NONE;

    @Override
    protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
        var done = new SyncWiring(store).team().decree(new Deed.Empower(person, power));
        if (done.isDone()) {
            if (output.json()) {
                output.document(Map.of("person", person, "power", power.name().toLowerCase(Locale.ROOT), "statement", done.orThrow().hash()));
            }
            output.say("cli.members.empowered", person, output.messages().text("sync.power." + power.name().toLowerCase(Locale.ROOT)));
        }
        return done;
    }
}
