package soundpractice.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.security.Role;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;
import soundpractice.sync.Invitation;

/// `members invite`.
@Command(name = "invite", mixinStandardHelpOptions = true, description = "Writes an invitation for a colleague.")
public final class MembersInvite extends StoreCommand {
    @Option(names = "--person", paramLabel = "NAME", required = true, description = "Who is invited, as colleagues write the name.")
    String person = "";

    @Option(names = "--again", description = "They belong to the team already: a further laptop, or new keys.")
    boolean again;

    @Option(names = "--role", paramLabel = "ROLE", description = "lead, support, officer, analyst, contracts, gp, director or auditor.")
    String role = "";

    @Option(names = "--practices", paramLabel = "CODE,…", description = "Only these practices; without it all.")
    @Nullable String practices;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The invitation to write.")
    Path out = Path.of("");

    @Override
    protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
        var known = Role.parse(role);
        if (known.isEmpty() && !again) {
            return Outcome.refused(Problem.of("cli.init.role", role));
        }
        var team = new SyncWiring(store).team();
        var invited = again ? team.inviteAgain(person) : team.invite(person, known.orElseThrow(), MembersRole.codes(practices));
        if (invited instanceof Outcome.Done<Invitation>(Invitation invitation)) {
            SyncWiring.papers().write(out.toAbsolutePath(), invitation.text());
            if (output.json()) {
                output.document(Map.of("person", invitation.person(), "role", invitation.role().written(), "file", out.toAbsolutePath().toString()));
            }
            output.say("cli.members.invited", invitation.person(), out.toString());
        }
        return invited;
    }
}
