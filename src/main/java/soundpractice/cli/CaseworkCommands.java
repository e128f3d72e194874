package soundpractice.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundpractice.casework.CaseFile;
import soundpractice.casework.Deadline;
import soundpractice.casework.escalation.Proposal;
import soundpractice.casework.escalation.QuarterRun;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.CaseworkWiring;
import soundpractice.shell.wiring.OpenStore;

/// The commands of casework: the quarter-end run, cases, deadlines. Letters have their own ([LetterCommands]).
public final class CaseworkCommands {
    private CaseworkCommands() {}

    /// `quarter run Q [--apply]`: proposes; with `--apply` decides.
    @Command(name = "run", mixinStandardHelpOptions = true,
            description = "Proposes letters and stages for a quarter; with --apply follows what is proposed. A tie at the last place includes all: leave out with --except.")
    public static final class Run extends StoreCommand {
        @Parameters(paramLabel = "Q", description = "The quarter, such as 2017-18/Q2.")
        String quarter = "";

        @Option(names = "--apply", description = "Follow the proposals: open and move cases. Letters are issued by `letters issue`.")
        boolean apply;

        @Option(names = "--except", split = ",", paramLabel = "CODE", description = "With --apply: do not follow the proposals for these practices. Kept as decided.")
        List<String> except = List.of();

        @Option(names = "--note", paramLabel = "TEXT", description = "With --apply: what the person adds.")
        String note = "";

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var named = FinancialQuarter.parse(quarter);
            if (named.isEmpty()) {
                return Outcome.refused(Problem.of("casework.cli.not-a-quarter", quarter));
            }
            var casework = CaseworkWiring.of(store);
            var asked = casework.run().run(named.get(), store.today());
            if (!(asked instanceof Outcome.Done<QuarterRun>(var run))) {
                return asked;
            }
            if (apply) {
                var applied = casework.apply().apply(run, ticked(run), store.today(), note);
                if (!applied.isDone()) {
                    return applied;
                }
                output.say("casework.cli.applied", applied.orThrow().followed().size(), applied.orThrow().declined().size());
            }
            print(run, output);
            return Outcome.done(run);
        }

        private Set<RecordId> ticked(QuarterRun run) {
            var left = new HashSet<PracticeCode>();
            except.forEach(code -> PracticeCode.parse(code).ifPresent(left::add));
            return run.proposals().stream().filter(p -> !left.contains(p.practice())).map(Proposal::key).collect(Collectors.toSet());
        }

        private static void print(QuarterRun run, Output output) {
            var json = new CaseworkJson(output.messages());
            if (output.json()) {
                output.document(json.run(run));
                return;
            }
            run.warnings().forEach(w -> output.line(output.messages().of(w) + (w.rule() == null ? "" : " [" + w.rule() + "]")));
            var rows = new ArrayList<List<String>>();
            for (var p : run.proposals()) {
                rows.add(List.of(p.practice().value(), p.letter() == null ? "" : p.letter(), output.messages().text(p.before().key()),
                        output.messages().text(p.after().key()), String.join(" ", CaseworkJson.rules(p.rules())), output.messages().of(p.reasons().getFirst())));
            }
            output.say("casework.cli.run", run.quarter().quarter(), run.quarter().state(), rows.size(), run.watchList().size());
            if (!rows.isEmpty()) {
                output.table(List.of("Practice", "Letter", "From", "To", "Rules", "Why"), rows);
            }
        }
    }

    /// `cases`: every case.
    @Command(name = "cases", mixinStandardHelpOptions = true, description = "Lists the cases by stage; with a command, does something in one.",
            subcommands = {CaseworkDeeds.Move.class, CaseworkDeeds.PickCourse.class, CaseworkDeeds.Dispute.class, CaseworkDeeds.Visit.class, CaseworkDeeds.Visited.class,
                CaseworkDeeds.Copies.class, CaseworkDeeds.Support.class, CaseworkDeeds.Awaiting.class})
    public static final class ListCases extends StoreCommand {
        @Option(names = "--all", description = "Closed ones too.")
        boolean all;

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var cases = CaseworkWiring.of(store).cases();
            var files = all ? cases.all(store.today()) : cases.open(store.today());
            var json = new CaseworkJson(output.messages());
            var contract = new ContractLines(store);
            var contractCases = contract.cases(all);
            var regulator = new InspectionLines(store).cases(all);
            if (output.json()) {
                output.document(Stream.of(files.stream().map(json::summary), contractCases.stream().map(contract::summary), regulator.stream().map(InspectionLines.CaseLine::json))
                        .flatMap(each -> each).toList());
            }
            output.table(List.of("Practice", "Stage", "Since", "Opened", "Id"), Stream.of(files.stream().map(f -> List.of(f.of().practice().value(),
                    output.messages().text(f.of().stage().key()), f.of().since().toString(), f.of().opened().toString(), f.of().id().toString())),
                    contractCases.stream().map(contract::row), regulator.stream().map(InspectionLines.CaseLine::row)).flatMap(each -> each).toList());
            return Outcome.done(files);
        }
    }

    /// `case ID`: one case's whole file.
    @Command(name = "case", mixinStandardHelpOptions = true, description = "Shows a case: its story, letters, clocks and next steps.")
    public static final class ShowCase extends StoreCommand {
        @Parameters(paramLabel = "ID", description = "The case’s id, or its practice’s code for the newest case.")
        String id = "";

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var cases = CaseworkWiring.of(store).cases();
            var found = cases.all(store.today()).stream()
                    .filter(f -> f.of().id().toString().equals(id) || f.of().practice().value().equalsIgnoreCase(id))
                    .reduce((_, newest) -> newest);
            if (found.isEmpty()) {
                var other = new InspectionLines(store).find(id);
                if (other.isEmpty()) {
                    return Outcome.refused(Problem.of("casework.case.unknown", id));
                }
                print(other.get(), output);
                return Outcome.done(other.get());
            }
            print(found.get(), output);
            return Outcome.done(found.get());
        }

        /// Another room's case: JSON whole, in words its plain facts.
        private static void print(Map<String, Object> other, Output output) {
            if (output.json()) {
                output.document(other);
                return;
            }
            other.forEach((name, value) -> {
                if (value instanceof String || value instanceof Number) {
                    output.line(name + ": " + value);
                }
            });
        }

        private static void print(CaseFile file, Output output) {
            var json = new CaseworkJson(output.messages());
            if (output.json()) {
                output.document(CaseFileJson.of(file, json));
                return;
            }
            output.line(file.of().reference() + "  " + output.messages().text(file.of().stage().key()));
            if (file.dispute().isOpen()) {
                output.line("  " + output.messages().text(file.dispute().key()));
            }
            file.decisions().forEach(d -> output.line("  " + d.on() + "  " + output.messages().of(d.reasons().getFirst())));
            file.deadlines().forEach(d -> output.line("  " + d.letter().letter() + "  " + d.clock() + "  " + d.due().date() + "  " + d.state().word()));
        }
    }

    /// `deadlines [--as-of DATE]`: every clock of every case.
    @Command(name = "deadlines", mixinStandardHelpOptions = true, description = "Lists every clock with its date and the proof of it: letters, notices, investigations, sub-contracting, inspections, concerns.")
    public static final class Deadlines extends StoreCommand {
        @Option(names = "--as-of", paramLabel = "DATE", description = "As things stood on that day.")
        @Nullable LocalDate asOf;

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var day = asOf == null ? store.today() : asOf;
            var json = new CaseworkJson(output.messages());
            var lines = new ArrayList<ClockLine>();
            CaseworkWiring.of(store).cases().all(day).stream().flatMap(f -> f.deadlines().stream())
                    .forEach(d -> lines.add(ClockLine.of(d.due(), d.state().word(), d.letter().practice().value(), d.letter().letter(), json.deadline(d))));
            lines.addAll(new ContractLines(store).deadlines(day));
            lines.addAll(new InspectionLines(store).clocks(day));
            lines.sort(ClockLine.SOONEST);
            if (output.json()) {
                output.document(lines.stream().map(ClockLine::json).toList());
            }
            output.table(List.of("Due", "State", "Practice", "Letter", "Clock", "Rule", "From"), lines.stream().map(ClockLine::row).toList());
            return Outcome.done(lines);
        }
    }

    /// The letter of an id, checked for its shape.
    static Outcome<RecordId> id(String text) {
        try {
            return Outcome.done(new RecordId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Outcome.refused(Problem.of("casework.letter.unknown", text));
        }
    }
}
