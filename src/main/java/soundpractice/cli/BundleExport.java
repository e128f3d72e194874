package soundpractice.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;
import soundpractice.sync.ExportWish;
import soundpractice.sync.Sent;
import soundpractice.sync.Watch;

/// `bundle export`.
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes a bundle for colleagues.")
public final class BundleExport extends StoreCommand {
    private static final long MEGABYTE = 1_000_000;

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
