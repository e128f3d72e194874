package soundpractice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;
import soundpractice.sync.Exchange;
import soundpractice.sync.Watch;

/// `bundle import`.
@Command(name = "import", mixinStandardHelpOptions = true, description = "Takes a bundle in, after verifying it and a backup; writes the receipt.")
public final class BundleImport extends StoreCommand {
    @Parameters(paramLabel = "FILE", description = "The bundle.")
    Path file = Path.of("");

    @Option(names = "--receipt", paramLabel = "FILE", description = "Where to write the receipt (default: beside the bundle).")
    @Nullable Path receipt;

    @Option(names = {"--mass-change", "--many-deletions"}, description = "Yes, a large share of the records is to go or to change.")
    boolean meant;

    @Override
    protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
        return take(store, file, receipt == null ? null : receipt.toAbsolutePath().normalize(), meant, output);
    }

    static Outcome<?> take(OpenStore store, Path bundle, @Nullable Path wanted, boolean meant, Output output) throws TroubleException {
        var file = bundle.toAbsolutePath().normalize();
        var taken = new SyncWiring(store).exchange().take(file, wanted == null ? besides(file) : wanted, meant, Watch.NOBODY);
        if (taken instanceof Outcome.Done<Exchange.Imported>(Exchange.Imported imported)) {
            var f = imported.facts();
            if (output.json()) {
                var d = new LinkedHashMap<String, Object>();
                d.put("bundle", f.bundle());
                d.put("from", f.from());
                d.put("merged", imported.did().versions());
                d.put("already_known", f.knownVersions());
                d.put("held", f.held().stream().map(h -> BundleWords.held(h, output)).toList());
                d.put("refused", f.refused().stream().map(output::problem).toList());
                d.put("conflicts", imported.clashes().stream().map(c -> c.id().toString()).toList());
                d.put("receipt", imported.receipt() == null ? null : imported.receipt().toString());
                d.put("records_new", imported.did().fresh());
                d.put("records_changed", imported.did().changed());
                d.put("outside", f.outside());
                d.put("notes", f.notes().stream().map(output::problem).toList());
                output.document(d);
            }
            BundleWords.tell(f, output);
            if (f.receipt()) {
                output.say("cli.bundle.acknowledged", f.from());
            } else {
                output.say("cli.bundle.imported", imported.did().versions(), imported.did().fresh(), imported.did().changed(), imported.clashes().size());
            }
            if (imported.receipt() != null) {
                output.say("cli.bundle.receipt", imported.receipt().toString(), f.from());
            }
        }
        return taken;
    }

    /// A name beside the bundle that is not taken.
    private static Path besides(Path file) {
        var name = String.valueOf(file.getFileName()).replaceAll("\\.qabundle$", "");
        for (int i = 1;; i++) {
            var candidate = file.resolveSibling(name + "-receipt" + (i == 1 ? "" : "-" + i) + ".qabundle");
            if (!Files.exists(candidate)) {
                return candidate;
            }
        }
    }
}
