package soundpractice.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;
import soundpractice.shell.wiring.TeamSeats;
import soundpractice.sync.Acceptance;
import soundpractice.sync.Invitation;

/// `members accept`: an invitation on the newcomer's laptop, which makes the store; an acceptance on the inviting laptop, which admits.
@Command(name = "accept", mixinStandardHelpOptions = true, description = {
    "With an invitation and --out, on an empty --store: joins and writes the acceptance.", "With an acceptance, on the inviting laptop: admits the colleague."})
public final class MembersAccept implements Callable<Integer> {
    @Spec
    @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The invitation or the acceptance.")
    Path file = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "The acceptance to write.")
    @Nullable Path out;

    @Option(names = "--words", paramLabel = "WORDS", description = "The words the other one reads out; a difference stops it.")
    String words = "";

    @Override
    public Integer call() {
        var line = java.util.Objects.requireNonNull(spec).commandLine();
        var globals = ((SoundPractice) spec.root().userObject()).globals;
        var output = new Output(line.getOut(), line.getErr(), globals.json, Messages.load(Locale.UK));
        try {
            var papers = SyncWiring.papers();
            var invitation = papers.invitation(file.toAbsolutePath());
            var acceptance = papers.acceptance(file.toAbsolutePath());
            if (invitation.isPresent() && out != null) {
                return join(invitation.get(), out.toAbsolutePath(), globals, output);
            }
            if (invitation.isPresent()) {
                output.remark("cli.members.out");
                return CommandLine.ExitCode.USAGE;
            }
            if (acceptance.isEmpty()) {
                return StoreCommand.code(Outcome.refused(Problem.of("cli.members.no-paper", file.toString())), output);
            }
            return admit(acceptance.get(), globals, output);
        } catch (TroubleException e) {
            output.trouble(e);
            return StoreCommand.TROUBLE;
        }
    }

    private static int join(Invitation invitation, Path out, Globals globals, Output output) throws TroubleException {
        var passphrase = globals.passphrase();
        var place = globals.place();
        var person = new Person(invitation.person(), invitation.role(), invitation.organisation());
        // A joining that was broken off goes on with the store it had made.
        var unlocked = TeamSeats.arrive(place, person, passphrase);
        Arrays.fill(passphrase, ' ');
        try (var store = OpenStore.open(unlocked, place, output.messages(), globals.clock())) {
            var joined = new SyncWiring(store).team().join(invitation);
            if (joined.isDone()) {
                place.noteTeam(invitation.group());
                SyncWiring.papers().write(out, joined.orThrow().acceptance().text());
                if (output.json()) {
                    output.document(Map.of("person", invitation.person(), "words", joined.orThrow().words(), "file", out.toString()));
                }
                output.say("cli.members.joined", invitation.organisation(), out.toString(), joined.orThrow().words(), invitation.by());
            }
            return StoreCommand.code(joined, output);
        }
    }

    private int admit(Acceptance acceptance, Globals globals, Output output) throws TroubleException {
        try (var store = globals.opened(output)) {
            var admitted = new SyncWiring(store).team().admit(acceptance, words);
            if (admitted.isDone()) {
                if (output.json()) {
                    output.document(Map.of("person", acceptance.person(), "words", admitted.orThrow().words()));
                }
                store.letIn();
                output.say("cli.members.admitted", acceptance.person(), admitted.orThrow().words());
            }
            return StoreCommand.code(admitted, output);
        }
    }
}
