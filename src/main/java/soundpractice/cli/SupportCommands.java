package soundpractice.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.RenderedDocument;
import soundpractice.improvement.support.Spending;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.shell.wiring.ImprovementWiring;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.PackPress;

/// `support …`: offers, money, and a programme’s papers.
@Command(name = "support", mixinStandardHelpOptions = true, description = "Support offered to practices, its money, and a programme’s papers.",
        subcommands = {SupportCommands.ListAll.class, SupportCommands.Money.class, SupportCommands.Packs.class, SupportCommands.Highlight.class})
final class SupportCommands implements Runnable {
    @Spec
    @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new picocli.CommandLine.ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), "list, money, packs or highlights?");
    }

    /// `support list`.
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the offers.")
    static final class ListAll extends PlanCommands.OnPlans {
        @Override
        Outcome<?> run(ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var all = on.offers().all();
            if (output.json()) {
                output.document(all.stream().map(e -> {
                    var o = e.value();
                    return PlanJson.map("id", e.id().toString(), "practice", o.practice().value(), "provider", o.provider(), "sort", o.sort().word(), "what", o.what(),
                            "programme", o.programme(), "cost", o.cost(), "ours", o.ours(), "matched_on", text(o.matchedOn()), "sustainable_on", text(o.sustainableOn()),
                            "state", o.state().word(), "since", o.since().toString());
                }).toList());
            }
            output.table(List.of("Practice", "State", "Provider", "Cost", "Ours", "Id"), all.stream().map(e -> List.of(e.value().practice().value(), e.value().state().word(),
                    e.value().provider(), e.value().cost().toPlainString(), e.value().ours().toPlainString(), e.id().toString())).toList());
            return Outcome.done(all);
        }

        private static @Nullable String text(java.time.@Nullable LocalDate day) {
            return day == null ? null : day.toString();
        }
    }

    /// `support money`.
    @Command(name = "money", mixinStandardHelpOptions = true, description = "Budget against what is bound, offered and invoiced, by programme.")
    static final class Money extends PlanCommands.OnPlans {
        @Option(names = "--year", paramLabel = "YEAR", description = "Such as 2017-18; the present one unless given.")
        String year = "";

        @Override
        Outcome<?> run(ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var of = year.isBlank() ? FinancialQuarter.containing(store.today()).year() : year;
            var offers = on.offers();
            var names = new ArrayList<>(offers.all().stream().map(e -> e.value().programme()).filter(p -> !p.isBlank()).toList());
            offers.budgets().stream().filter(b -> b.year().equals(of)).forEach(b -> names.add(b.programme()));
            var lines = names.stream().distinct().sorted().map(p -> Spending.of(p, of, offers.budgets(), offers.all(), offers.invoices())).toList();
            if (output.json()) {
                output.document(lines.stream().map(s -> PlanJson.map("programme", s.programme(), "year", s.year(), "budget", s.budget(), "committed", s.committed(),
                        "offered", s.offered(), "invoiced", s.invoiced(), "left", s.left(), "practices", s.byPractice().size())).toList());
            }
            output.table(List.of("Programme", "Budget", "Bound", "Left", "Offered", "Invoiced"), lines.stream().map(s -> List.of(s.programme(), plain(s.budget()), plain(s.committed()),
                    plain(s.left()), plain(s.offered()), plain(s.invoiced()))).toList());
            return Outcome.done(lines);
        }

        private static String plain(BigDecimal amount) {
            return amount.toPlainString();
        }
    }

    /// `support packs --out DIR`.
    @Command(name = "packs", mixinStandardHelpOptions = true, description = "Prints a data pack of each practice into a folder.")
    static final class Packs extends PlanCommands.OnPlans {
        @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder.")
        Path out = Path.of("");

        @Option(names = "--practices", split = ",", paramLabel = "CODE", description = "Only these; the area’s own unless given.")
        List<String> practices = List.of();

        @Override
        Outcome<?> run(ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            try {
                Files.createDirectories(out);
                var press = PackPress.of(store, on);
                var codes = practices.isEmpty() ? press.practices() : practices.stream().flatMap(p -> PracticeCode.parse(p).stream()).toList();
                var made = press.dataPacks(codes, out, Progress.UNWATCHED);
                if (output.json()) {
                    output.document(PlanJson.map("written", made.written(), "refused", made.refused().stream().map(output::problem).toList()));
                }
                output.say("improvement.packs.written", made.written(), out.toString());
                return made.refused().isEmpty() ? Outcome.done(made) : Outcome.refused(made.refused());
            } catch (IOException e) {
                throw FileTrouble.of(e, out);
            } catch (StoppedException stopped) {
                return Outcome.refused(Problem.of("improvement.packs.stopped"));
            }
        }
    }

    /// `support highlights --out FILE`.
    @Command(name = "highlights", mixinStandardHelpOptions = true, description = "Prints what several practices could take on together, no practice named.")
    static final class Highlight extends PlanCommands.OnPlans {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PDF to write.")
        Path out = Path.of("");

        @Override
        Outcome<?> run(ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var made = PackPress.of(store, on).highlights();
            if (!(made.document() instanceof Outcome.Done<RenderedDocument>(var document))) {
                return made.document();
            }
            PlanCommands.write(out, document.pdf());
            if (output.json()) {
                output.document(PlanJson.map("file", out.toString(), "pages", document.pages(), "held", made.held().stream().map(output::problem).toList()));
            }
            output.say("improvement.cli.document", out.toString(), document.pages());
            made.held().forEach(p -> output.line("  - " + output.messages().of(p)));
            return Outcome.done(out);
        }
    }
}
