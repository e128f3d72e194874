package soundpractice.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import soundpractice.committee.pack.Trace;
import soundpractice.committee.pack.TraceSheet;
import soundpractice.documents.page.PageModel;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Quarter;
import soundpractice.shell.wiring.CommitteeWiring;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.stocktake.burden.Ask;

/// `report …`: what committees get every quarter.
@Command(name = "report", mixinStandardHelpOptions = true, description = "Reports to committees.", subcommands = {ReportCommands.Position.class, ReportCommands.OnBurden.class})
final class ReportCommands implements Runnable {
    @Spec
    @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "position or burden?");
    }

    private static Outcome<?> write(CommitteeWiring committees, PageModel pages, ArrayList<Trace> traces, @Nullable Path out, Output output) throws TroubleException {
        if (out == null) {
            return Outcome.done(pages);
        }
        if (out.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            MeetingCommands.write(out, TraceSheet.csv(traces).getBytes(StandardCharsets.UTF_8));
            output.say("cli.pack.written", out.toString());
            return Outcome.done(pages);
        }
        var rendered = committees.pages().render(pages);
        if (rendered.isDone()) {
            MeetingCommands.write(out, rendered.orThrow().pdf());
            output.say("cli.pack.written", out.toString());
        }
        return rendered;
    }

    /// `report position`.
    @Command(name = "position", mixinStandardHelpOptions = true, description = "Red and amber practices of a quarter, and how their plans stand.")
    static final class Position extends StoreCommand {
        @Option(names = "--quarter", paramLabel = "Q", description = "The quarter, such as 2017-18/Q2; the newest validated one unless given.")
        @Nullable String quarter;

        @Option(names = "--out", paramLabel = "FILE", description = "As PDF; with .csv its figures with their proofs.")
        @Nullable Path out;

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var committees = CommitteeWiring.of(store);
            var wanted = quarter == null
                    ? committees.quarters().all().stream().filter(Quarter::isValidated).map(Quarter::quarter).reduce((a, b) -> b)
                    : FinancialQuarter.parse(quarter);
            var result = wanted.isEmpty() ? java.util.Optional.<soundpractice.performance.QuarterResult>empty() : committees.quarters().result(wanted.get());
            if (wanted.isEmpty() || result.isEmpty()) {
                return Outcome.refused(quarter == null ? Problem.of("cli.report.no-quarter") : Problem.of("performance.quarter.unknown", quarter));
            }
            var before = committees.quarters().result(wanted.get().previous()).orElse(null);
            var report = committees.position();
            var lines = report.of(result.get(), before, committees.today());
            if (output.json()) {
                output.document(Map.of("quarter", wanted.get().toString(), "practices", lines.stream().map(l -> {
                    var document = new LinkedHashMap<String, Object>();
                    document.put("code", l.practice().value());
                    document.put("name", l.name());
                    document.put("status", l.status().word());
                    document.put("overall", l.overall() == null ? null : Objects.requireNonNull(l.overall()).value());
                    document.put("before", l.before() == null ? null : Objects.requireNonNull(l.before()).value());
                    document.put("rank", l.rank());
                    document.put("stage", l.of() == null ? null : Objects.requireNonNull(l.of()).of().stage().word());
                    document.put("plan", l.plan() == null ? null : Objects.requireNonNull(l.plan()).of().state().word());
                    document.put("actions", l.actions());
                    document.put("actions_done", l.done());
                    document.put("actions_late", l.late());
                    return document;
                }).toList()));
            } else if (out == null) {
                lines.forEach(l -> output.line("%-7s %-28s %-6s %7s %6s  %s".formatted(l.practice(), l.name(), l.status().word(),
                        l.overall() == null ? "–" : output.messages().formats().percent(Objects.requireNonNull(l.overall())),
                        soundpractice.committee.report.QuarterlyPosition.moved(l), soundpractice.committee.report.QuarterlyPosition.plan(l, committees.words()))));
            }
            var traces = new ArrayList<Trace>();
            return write(committees, report.pages(result.get(), lines, committees.organisation(), committees.words(), traces), traces, out, output);
        }
    }

    /// `report burden`.
    @Command(name = "burden", mixinStandardHelpOptions = true, description = "How much was asked of each practice.")
    static final class OnBurden extends StoreCommand {
        @Option(names = "--out", paramLabel = "FILE", description = "As PDF; with .csv its figures with their proofs.")
        @Nullable Path out;

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var committees = CommitteeWiring.of(store);
            var report = committees.burden();
            var lines = report.of(committees.today());
            if (output.json()) {
                output.document(Map.of("practices", lines.stream().map(l -> {
                    var document = new LinkedHashMap<String, Object>();
                    document.put("code", l.practice().value());
                    document.put("name", l.name());
                    document.put("this_quarter", l.burden().thisQuarter());
                    document.put("twelve_months", l.burden().thisYear());
                    for (var what : Ask.What.values()) {
                        document.put(what.name().toLowerCase(Locale.ROOT) + "s", l.of(what));
                    }
                    return document;
                }).toList()));
            } else if (out == null) {
                lines.forEach(l -> output.line("%-7s %-28s %3d %3d".formatted(l.practice(), l.name(), l.burden().thisQuarter(), l.burden().thisYear())));
            }
            var traces = new ArrayList<Trace>();
            return write(committees, report.pages(lines, committees.today(), committees.organisation(), committees.words(), traces), traces, out, output);
        }
    }
}
