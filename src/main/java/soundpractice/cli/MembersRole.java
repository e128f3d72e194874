package soundpractice.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.security.Role;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;
import soundpractice.sync.Deed;

/// `members role`.
@Command(name = "role", mixinStandardHelpOptions = true, description = "A member does other work from now on.")
public final class MembersRole extends StoreCommand {
    @Parameters(index = "0", paramLabel = "NAME", description = "Who.")
    String person = "";

    @Parameters(index = "1", paramLabel = "ROLE", description = "Their new role.")
    String role = "";

    @Option(names = "--practices", paramLabel = "CODE,…", description = "Only these practices; without it all.")
    @Nullable String practices;

    @Override
    protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
        var known = Role.parse(role);
        if (known.isEmpty()) {
            return Outcome.refused(Problem.of("cli.init.role", role));
        }
        var done = new SyncWiring(store).team().decree(new Deed.ChangeRole(person, known.get(), codes(practices)));
        if (done.isDone()) {
            if (output.json()) {
                output.document(Map.of("person", person, "role", known.get().written(), "statement", done.orThrow().hash()));
            }
            output.say("cli.members.changed", person, output.messages().text(known.get().key()));
        }
        return done;
    }

    static List<PracticeCode> codes(@Nullable String text) {
        return text == null ? List.of() : Arrays.stream(text.split(",")).filter(c -> !c.isBlank()).map(PracticeCode::of).toList();
    }
}
