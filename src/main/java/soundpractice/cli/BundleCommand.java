package soundpractice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;
import soundpractice.sync.Arrived;
import soundpractice.sync.BundleFacts;
import soundpractice.sync.Deed;
import soundpractice.sync.Exchange;
import soundpractice.sync.ExportWish;
import soundpractice.sync.HeldPiece;
import soundpractice.sync.Sent;
import soundpractice.sync.Watch;

/// `bundle export|inspect|import|receipt|undo|held`: bundles out and in.
@Command(name = "bundle", mixinStandardHelpOptions = true, description = "Signed and encrypted bundles, out and in.",
        subcommands = {
            BundleCommand.Export.class, BundleCommand.Inspect.class, BundleCommand.Import.class, BundleCommand.ReceiptIn.class, BundleCommand.Undo.class,
            BundleCommand.Held.class
        })
public final class BundleCommand implements Callable<Integer> {
    private static final long MEGABYTE = 1_000_000;

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        java.util.Objects.requireNonNull(spec).commandLine().usage(spec.commandLine().getOut());
        return CommandLine.ExitCode.USAGE;
    }

    /// `bundle export`.
    @Command(name = "export", mixinStandardHelpOptions = true, description = "Writes a bundle for colleagues.")
    public static final class Export extends StoreCommand {
        @Option(names = "--to", paramLabel = "NAME|everyone", required = true, description = "For whom; several names are separated by commas.")
        String to = "";

        @Option(names = "--practices", paramLabel = "CODE,…", description = "A visit pack: these practices and nothing else.")
        @Nullable String practices;

        @Option(names = "--everything", description = "Also what they have acknowledged already.")
        boolean everything;

        @Option(names = "--attachments-up-to", paramLabel = "MB", description = "Larger attachments are left out; they can be asked for.")
        long attachmentsUpTo = Long.MAX_VALUE / MEGABYTE;

        @Option(names = "--preview", description = "Only say what it would hold.")
        boolean preview;

        @Option(names = "--out", paramLabel = "FILE", description = "The bundle to write.")
        @Nullable Path out;

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var people = to.strip().equalsIgnoreCase("everyone") ? List.<String>of() : Arrays.stream(to.split(",")).map(String::strip).toList();
            var codes = practices == null ? List.<PracticeCode>of() : Arrays.stream(practices.split(",")).filter(c -> !c.isBlank()).map(PracticeCode::of).toList();
            var wish = new ExportWish(people, codes, everything, attachmentsUpTo * MEGABYTE);
            var exchange = new SyncWiring(store).exchange();
            var planned = exchange.plan(wish);
            if (!planned.isDone() || preview) {
                planned.map(p -> {
                    output.say("cli.bundle.would", String.join(", ", p.people()), p.pieces().size(), p.unsealed(), p.attachments().size(), p.bytes() / 1000);
                    if (output.json()) {
                        output.document(Map.of(
                                "to", p.people(), "scopes", p.scopes().stream().map(Scope::value).toList(), "segments", p.pieces().size(), "unsealed", p.unsealed(),
                                "attachments", p.attachments().size(), "bytes", p.bytes(), "withheld", p.withheld().stream().map(Scope::value).toList()));
                    }
                    return p;
                });
                return planned;
            }
            if (out == null) {
                return Outcome.refused(Problem.of("cli.bundle.out"));
            }
            var plan = planned.orThrow();
            var done = exchange.export(wish, out.toAbsolutePath().normalize(), Watch.NOBODY);
            if (done instanceof Outcome.Done<Sent>(Sent sent)) {
                if (output.json()) {
                    var d = new LinkedHashMap<String, Object>();
                    d.put("bundle", sent.bundle());
                    d.put("number", sent.number());
                    d.put("to", plan.people());
                    d.put("file", sent.file());
                    d.put("bytes", sent.bytes());
                    d.put("segments", sent.pieces());
                    d.put("revisions", sent.versions());
                    d.put("attachments", sent.attachments());
                    d.put("attachments_left_out", plan.left().size());
                    d.put("scopes", sent.scopes().stream().map(Scope::value).toList());
                    d.put("withheld", plan.withheld().stream().map(Scope::value).toList());
                    output.document(d);
                }
                output.say("cli.bundle.exported", sent.number(), String.join(", ", plan.people()), sent.versions(), sent.attachments(), sent.bytes() / 1000, sent.file());
                if (!plan.withheld().isEmpty()) {
                    output.remark("cli.bundle.withheld", plan.withheld().size());
                }
            }
            return done;
        }
    }

    private static Map<String, Object> held(HeldPiece h, Output output) {
        var d = new LinkedHashMap<String, Object>();
        d.put("segment", h.segment());
        d.put("person", h.person());
        d.put("scope", h.scope().value());
        d.put("number", h.number());
        d.put("why", output.problem(h.why()));
        return d;
    }

    private static Map<String, Object> document(BundleFacts f, Output output) {
        var d = new LinkedHashMap<String, Object>();
        d.put("bundle", f.bundle());
        d.put("from", f.from());
        d.put("number", f.number());
        d.put("made", f.made().toString());
        d.put("receipt", f.receipt());
        d.put("seen_before", f.seenBefore());
        d.put("scopes", f.scopes().stream().map(Scope::value).toList());
        d.put("segments", f.pieces());
        d.put("revisions", f.versions());
        d.put("already_known", f.knownVersions());
        d.put("outside", f.outside());
        d.put("held", f.held().stream().map(h -> held(h, output)).toList());
        d.put("refused", f.refused().stream().map(output::problem).toList());
        d.put("notes", f.notes().stream().map(output::problem).toList());
        d.put("attachments", f.attachments());
        d.put("attachments_missing", f.missing());
        return d;
    }

    private static void tell(BundleFacts f, Output output) {
        output.say("cli.bundle.facts", f.number(), f.from(), f.made(), f.versions(), f.knownVersions(), f.attachments());
        f.notes().forEach(n -> output.line(output.messages().of(n)));
        f.held().forEach(h -> output.line(output.messages().of(h.why())));
        if (f.seenBefore()) {
            output.say("cli.bundle.seen");
        }
    }

    /// `bundle inspect`.
    @Command(name = "inspect", mixinStandardHelpOptions = true, description = "Verifies a bundle and says what is in it. Nothing is changed.")
    public static final class Inspect extends StoreCommand {
        @Parameters(paramLabel = "FILE", description = "The bundle.")
        Path file = Path.of("");

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var seen = new SyncWiring(store).exchange().preview(file.toAbsolutePath().normalize(), Watch.NOBODY);
            if (seen instanceof Outcome.Done<Exchange.Preview>(Exchange.Preview preview)) {
                var d = document(preview.facts(), output);
                d.put("records_new", preview.would().fresh());
                d.put("records_changed", preview.would().changed());
                d.put("merged_by_themselves", preview.would().merged());
                d.put("need_you", preview.would().clashing());
                if (output.json()) {
                    output.document(d);
                }
                tell(preview.facts(), output);
                output.say("cli.bundle.would-do", preview.would().fresh(), preview.would().changed(), preview.would().merged(), preview.would().clashing());
            }
            return seen;
        }
    }

    /// `bundle import`.
    @Command(name = "import", mixinStandardHelpOptions = true, description = "Takes a bundle in, after verifying it and a backup; writes the receipt.")
    public static final class Import extends StoreCommand {
        @Parameters(paramLabel = "FILE", description = "The bundle.")
        Path file = Path.of("");

        @Option(names = "--receipt", paramLabel = "FILE", description = "Where to write the receipt (default: beside the bundle).")
        @Nullable Path receipt;

        @Option(names = "--many-deletions", description = "Yes, a large share of the records is to go.")
        boolean manyDeletions;

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            return take(store, file, receipt == null ? null : receipt.toAbsolutePath().normalize(), manyDeletions, output);
        }
    }

    private static Outcome<?> take(OpenStore store, Path bundle, @Nullable Path wanted, boolean manyDeletions, Output output) throws TroubleException {
        var file = bundle.toAbsolutePath().normalize();
        var taken = new SyncWiring(store).exchange().take(file, wanted == null ? besides(file) : wanted, manyDeletions, Watch.NOBODY);
        if (taken instanceof Outcome.Done<Exchange.Imported>(Exchange.Imported imported)) {
            var f = imported.facts();
            if (output.json()) {
                var d = new LinkedHashMap<String, Object>();
                d.put("bundle", f.bundle());
                d.put("from", f.from());
                d.put("merged", imported.did().versions());
                d.put("already_known", f.knownVersions());
                d.put("held", f.held().stream().map(h -> held(h, output)).toList());
                d.put("refused", f.refused().stream().map(output::problem).toList());
                d.put("conflicts", imported.clashes().stream().map(c -> c.id().toString()).toList());
                d.put("receipt", imported.receipt() == null ? null : imported.receipt().toString());
                d.put("records_new", imported.did().fresh());
                d.put("records_changed", imported.did().changed());
                d.put("outside", f.outside());
                d.put("notes", f.notes().stream().map(output::problem).toList());
                output.document(d);
            }
            tell(f, output);
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

    /// `bundle receipt`.
    @Command(name = "receipt", mixinStandardHelpOptions = true, description = "Takes in a receipt that came back.")
    public static final class ReceiptIn extends StoreCommand {
        @Parameters(paramLabel = "FILE", description = "The receipt.")
        Path file = Path.of("");

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var seen = new SyncWiring(store).exchange().inspect(file.toAbsolutePath().normalize(), Watch.NOBODY);
            if (seen instanceof Outcome.Done<BundleFacts>(BundleFacts facts) && !facts.receipt()) {
                return Outcome.refused(Problem.of("cli.bundle.no-receipt"));
            }
            return seen.isDone() ? take(store, file, null, false, output) : seen;
        }
    }

    /// `bundle undo`.
    @Command(name = "undo", mixinStandardHelpOptions = true, description = "Takes back what a bundle brought; everybody will see that it was taken back.")
    public static final class Undo extends StoreCommand {
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

    /// `bundle held`.
    @Command(name = "held", mixinStandardHelpOptions = true, description = "What waits, and for what. A lead can decide about it.")
    public static final class Held extends StoreCommand {
        @Option(names = "--admit", paramLabel = "SEGMENT", description = "Take this one in.")
        List<String> admit = new ArrayList<>();

        @Option(names = "--reject", paramLabel = "SEGMENT", description = "Never take this one in.")
        List<String> reject = new ArrayList<>();

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var wiring = new SyncWiring(store);
            var deeds = new ArrayList<Deed>();
            admit.forEach(s -> deeds.add(new Deed.Verdict(s, true)));
            reject.forEach(s -> deeds.add(new Deed.Verdict(s, false)));
            for (var deed : deeds) {
                var done = wiring.team().decree(deed);
                if (!done.isDone()) {
                    return done;
                }
            }
            if (!deeds.isEmpty()) {
                wiring.exchange().lookAgain();
            }
            var held = wiring.exchange().held();
            if (output.json()) {
                output.document(held.stream().map(h -> held(h, output)).toList());
            }
            held.forEach(h -> output.line(h.segment() + "  " + output.messages().of(h.why())));
            output.say("cli.bundle.held", held.size());
            return Outcome.done(held);
        }
    }
}
