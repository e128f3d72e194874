package soundpractice.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;
import soundpractice.sync.Deed;

/// `bundle held`.
@Command(name = "held", mixinStandardHelpOptions = true, description = "What waits, and for what. A lead can decide about it.")
public final class BundleHeld extends StoreCommand {
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
            output.document(held.stream().map(h -> BundleWords.held(h, output)).toList());
        }
        held.forEach(h -> output.line(h.segment() + "  " + output.messages().of(h.why())));
        output.say("cli.bundle.held", held.size());
        return Outcome.done(held);
    }
}
