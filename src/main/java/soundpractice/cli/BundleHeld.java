package soundpractice.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import soundpractice.journal.Revision;
import soundpractice.journal.SignedSegment;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.AtomicFile;
import soundpractice.platform.files.FileTrouble;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;
import soundpractice.sync.Deed;
import soundpractice.sync.Exchange;

/// `bundle held`.
@Command(name = "held", mixinStandardHelpOptions = true, description = "What waits, and for what. A lead can decide about it.")
public final class BundleHeld extends StoreCommand {
    @Option(names = "--admit", paramLabel = "SEGMENT", description = "Take this one in.")
    List<String> admit = new ArrayList<>();

    @Option(names = "--reject", paramLabel = "SEGMENT", description = "Never take this one in.")
    List<String> reject = new ArrayList<>();

    @Option(names = "--read", paramLabel = "SEGMENT", description = "Show what is in this one, as it came.")
    @Nullable String read;

    @Option(names = "--out", paramLabel = "FILE", description = "With --read: write it to a file instead.")
    @Nullable Path out;

    @Override
    protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
        var wiring = new SyncWiring(store);
        if (read != null) {
            return read(wiring.exchange(), read, output);
        }
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
            output.document(held.stream().map(h -> BundleWords.held(h, output)).toList());
        }
        held.forEach(h -> output.line(h.segment() + "  " + output.messages().of(h.why())));
        output.say("cli.bundle.held", held.size());
        return Outcome.done(held);
    }

    private Outcome<?> read(Exchange exchange, String segment, Output output) throws TroubleException {
        var piece = exchange.held().stream().filter(h -> h.segment().equals(segment)).findFirst();
        if (piece.isEmpty()) {
            return Outcome.refused(Problem.of("sync.quarantine.gone"));
        }
        var opened = exchange.open(piece.get());
        if (opened instanceof Outcome.Done<SignedSegment>(var signed)) {
            if (output.json()) {
                var document = BundleWords.held(piece.get(), output);
                document.put("revisions", signed.revisions().stream().map(BundleHeld::document).toList());
                output.document(document);
            }
            var lines = signed.revisions().stream().map(r -> r.kind() + "  " + r.record() + "  " + r.author() + "  " + r.stamp().instant() + "\n" + (r.content() == null ? "-" : r.content()))
                    .collect(Collectors.joining("\n\n"));
            if (out == null) {
                output.line(lines);
            } else {
                try {
                    AtomicFile.write(out, (lines + "\n").getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw FileTrouble.of(e, out);
                }
                output.say("sync.saved", out.toString());
            }
        }
        return opened;
    }

    private static Map<String, Object> document(Revision r) {
        var d = new LinkedHashMap<String, Object>();
        d.put("record", r.record().toString());
        d.put("kind", r.kind());
        d.put("author", r.author());
        d.put("at", r.stamp().instant().toString());
        d.put("content", r.content());
        return d;
    }
}
