package soundpractice.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import picocli.CommandLine.Command;
import soundpractice.journal.Checked;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.ImprovementWiring;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;

/// `check`: verifies journal, tables and kept files, and prints the digest of what the store knows.
@Command(name = "check", mixinStandardHelpOptions = true, description = "Verifies the whole store and prints its state digest.")
public final class CheckCommand extends StoreCommand {

    @Override
    protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
        var checked = withSeals(store, withAgreements(store, store.journal().check()));
        if (output.json()) {
            var document = new LinkedHashMap<String, Object>();
            document.put("ok", checked.ok());
            document.put("records", checked.records());
            document.put("revisions", checked.revisions());
            document.put("blobs", checked.blobs());
            document.put("problems", checked.problems().stream().map(output::problem).toList());
            document.put("state_digest", checked.stateDigest());
            output.document(document);
        }
        checked.problems().forEach(p -> output.line(output.messages().of(p)));
        output.say(checked.ok() ? "cli.check.well" : "cli.check.ill", checked.records(), checked.revisions(), checked.blobs(), checked.stateDigest());
        if (!checked.ok()) {
            throw new TroubleException(checked.problems().getFirst());
        }
        return Outcome.done(checked);
    }

    /// What was agreed and signed belongs to what has to be unchanged.
    private static Checked withAgreements(OpenStore store, Checked checked) throws TroubleException {
        var problems = new ArrayList<>(checked.problems());
        for (var proven : ImprovementWiring.of(store).verifying().all()) {
            problems.addAll(proven.broken());
        }
        return new Checked(checked.records(), checked.revisions(), checked.blobs(), problems, checked.stateDigest());
    }

    /// Who wrote what: every signed piece still says what its author signed.
    private static Checked withSeals(OpenStore store, Checked checked) throws TroubleException {
        var problems = new ArrayList<>(checked.problems());
        problems.addAll(new SyncWiring(store).exchange().verify());
        return new Checked(checked.records(), checked.revisions(), checked.blobs(), problems, checked.stateDigest());
    }
}
