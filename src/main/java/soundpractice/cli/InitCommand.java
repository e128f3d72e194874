package soundpractice.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.shell.wiring.LocalDoor;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.TeamSeats;

/// `init`: a new store; the first member is the root of trust.
@Command(name = "init", mixinStandardHelpOptions = true, description = "Makes a new store. Its first member is the root of trust.")
public final class InitCommand implements Callable<Integer> {
    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--organisation", required = true, paramLabel = "NAME", description = "The commissioner's name.")
    String organisation = "";

    @Option(names = "--person", required = true, paramLabel = "NAME", description = "Your name as colleagues know it.")
    String person = "";

    @Option(names = "--role", required = true, paramLabel = "ROLE",
            description = "lead, support, officer, analyst, contracts, gp, director or auditor.")
    String role = "";

    @Override
    public Integer call() {
        var globals = ((SoundPractice) java.util.Objects.requireNonNull(spec).root().userObject()).globals;
        var output = new Output(spec.commandLine().getOut(), spec.commandLine().getErr(), globals.json, Messages.load(Locale.UK));
        var known = Role.parse(role);
        if (known.isEmpty()) {
            output.remark("cli.init.role", role);
            return 2;
        }
        try {
            var passphrase = globals.passphrase();
            var unlocked = TeamSeats.create(globals.place(), new Person(person, known.get(), organisation), passphrase);
            Arrays.fill(passphrase, ' ');
            try (var store = LocalDoor.founded(OpenStore.open(unlocked, globals.place(), output.messages(), globals.clock()))) {
                if (output.json()) {
                    output.document(Map.of("store", store.folder().toString(), "organisation", organisation, "person", person, "role", known.get().written()));
                }
                output.say("cli.init.done", store.place().shown());
            }
            return 0;
        } catch (TroubleException e) {
            output.trouble(e);
            return StoreCommand.TROUBLE;
        }
    }
}
