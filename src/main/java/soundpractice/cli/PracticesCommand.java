package soundpractice.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import soundpractice.kernel.Outcome;
import soundpractice.register.PracticeQuery;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.PerformanceWiring;
import soundpractice.shell.wiring.RegisterGuests;
import soundpractice.shell.wiring.RegisterWiring;

/// `practices`: the area's GP practices, or all of them while no area is chosen.
@Command(name = "practices", mixinStandardHelpOptions = true, description = "Lists GP practices as a table, CSV or JSON.")
public final class PracticesCommand extends StoreCommand {
    @Option(names = "--filter", paramLabel = "TEXT", description = "Words that occur in code, name, address, network or commissioner.")
    String filter = "";

    @Option(names = "--where", paramLabel = "KEY=VALUE", description = "A fact that has to be so: status, country, sub_icb, icb, pcn, locality, rag. May be repeated.")
    List<String> where = new ArrayList<>();

    @Option(names = "--csv", description = "Comma-separated, with headings.")
    boolean csv;

    @Option(names = "--everywhere", description = "All practices, not only the area's.")
    boolean everywhere;

    @Override
    protected Outcome<?> run(OpenStore store, Output output) {
        var practices = new RegisterWiring(store).practices();
        RegisterGuests.facts(new PerformanceWiring(store, practices)).forEach(practices::with);
        var keys = new ArrayList<>(PracticeQuery.KEYS);
        practices.facts().forEach(f -> keys.add(f.key()));
        return PracticeQuery.of(filter, where, keys).map(query -> {
            var found = practices.matching(everywhere ? query.overEverything() : query);
            var rows = found.stream().map(p -> PracticeDocument.of(p, practices.facts())).toList();
            if (output.json()) {
                output.document(rows);
            } else if (csv) {
                PracticeDocument.csv(rows, practices.facts()).forEach(output::line);
            } else {
                output.table(PracticeDocument.headings(output.messages()), found.stream().map(PracticeDocument::cells).toList());
                output.say("cli.practices.count", found.size());
            }
            return rows;
        });
    }
}
