package soundpractice.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import soundpractice.documents.RenderedDocument;
import soundpractice.improvement.paper.InputWords;
import soundpractice.improvement.support.DiagnosticInput;
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
        subcommands = {SupportCommands.ListAll.class, SupportCommands.Money.class, SupportCommands.Inputs.class, SupportCommands.OptionsReport.class,
            SupportCommands.Packs.class, SupportCommands.Highlight.class})
final class SupportCommands implements Runnable {
    @Spec
    @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new picocli.CommandLine.ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), "list, money, inputs, options, packs or highlights?");
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

        private static @Nullable String text(@Nullable LocalDate day) {
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

    /// `support inputs CODE`: what a practice's diagnostic looks at; with `--source` notes one.
    @Command(name = "inputs", mixinStandardHelpOptions = true, description = "Lists what a practice’s diagnostic rests on and what is missing; with --source notes one.")
    static final class Inputs extends PlanCommands.OnPlans {
        @Parameters(index = "0", paramLabel = "CODE", description = "Which practice.")
        String practice = "";

        @Option(names = "--source", paramLabel = "SOURCE", description = "staff_360, cqc_ratings, web_tool, making_time, cqrs_qof, profit_and_loss.")
        DiagnosticInput.@Nullable Source source;

        @Option(names = "--state", paramLabel = "STATE", description = "seen, asked, missing. Default: ${DEFAULT-VALUE}.")
        DiagnosticInput.State state = DiagnosticInput.State.SEEN;

        @Option(names = "--note", paramLabel = "TEXT", description = "What it showed, or where it is kept.")
        String note = "";

        @Option(names = "--whom", paramLabel = "TEXT", description = "Who was asked for it.")
        String whom = "";

        @Option(names = "--on", paramLabel = "DATE", description = "The day; today unless given.")
        @Nullable LocalDate day;

        @Override
        Outcome<?> run(ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var code = PracticeCode.parse(practice);
            if (code.isEmpty()) {
                return Outcome.refused(Problem.of("improvement.cli.practice", practice).at("practice"));
            }
            if (source != null) {
                var noted = on.commissioning().note(new DiagnosticInput(code.get(), source, state, note, whom, day == null ? store.today() : day), store.today());
                if (!noted.isDone()) {
                    return noted;
                }
            }
            var all = on.offers().inputs(code.get());
            var words = output.messages();
            if (output.json()) {
                output.document(all.stream().map(i -> PlanJson.map("source", i.source().word(), "state", i.state().word(), "note", i.note(), "whom", i.whom(),
                        "on", i.state() == DiagnosticInput.State.MISSING ? null : i.on().toString())).toList());
            }
            output.table(List.of("Source", "State", "What it showed, or whom to ask"),
                    all.stream().map(i -> List.of(words.text(i.source().key()), words.text(i.state().key()), InputWords.about(i, words::text))).toList());
            return Outcome.done(all);
        }
    }

    /// `support options CODE --out FILE`.
    @Command(name = "options", mixinStandardHelpOptions = true, description = "Prints a practice’s options report: what the diagnostic found, and what is recommended.")
    static final class OptionsReport extends PlanCommands.OnPlans {
        @Parameters(index = "0", paramLabel = "CODE", description = "Which practice.")
        String practice = "";

        @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PDF to write.")
        Path out = Path.of("");

        @Override
        Outcome<?> run(ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var code = PracticeCode.parse(practice);
            if (code.isEmpty()) {
                return Outcome.refused(Problem.of("improvement.cli.practice", practice).at("practice"));
            }
            var made = PackPress.of(store, on).options(code.get());
            if (made instanceof Outcome.Done<RenderedDocument>(var document)) {
                PlanCommands.write(out, document.pdf());
                if (output.json()) {
                    output.document(PlanJson.map("file", out.toString(), "pages", document.pages()));
                }
                output.say("improvement.cli.document", out.toString(), document.pages());
            }
            return made;
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
