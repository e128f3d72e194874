package soundpractice.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundpractice.journal.Entry;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Challenge;
import soundpractice.performance.PerformanceDesk;
import soundpractice.performance.QuarterResult;
import soundpractice.performance.Standing;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.PerformanceWiring;

/// The commands about quarters: publishing, challenges, validation, ranking.
final class PerformanceCommands {
    private PerformanceCommands() {}

    /// A command about one quarter.
    abstract static class OfQuarter extends StoreCommand {
        @Parameters(index = "0", paramLabel = "Q", description = "The quarter, such as 2017-18/Q2.")
        String quarter = "";

        @Override
        protected final Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var parsed = FinancialQuarter.parse(quarter);
            return parsed.isEmpty()
                    ? Outcome.refused(Problem.of("performance.quarter.not-one", quarter))
                    : run(parsed.get(), desk(store), store, output);
        }

        abstract Outcome<?> run(FinancialQuarter quarter, PerformanceDesk desk, OpenStore store, Output output) throws TroubleException;
    }

    /// `quarter …`.
    @Command(name = "quarter", mixinStandardHelpOptions = true, description = "A quarter's way from dashboard to fixed snapshot.",
            subcommands = {Publish.class, Log.class, Settle.class, Validate.class, Show.class, CaseworkCommands.Run.class})
    static final class OnQuarters implements Runnable {
        @picocli.CommandLine.Spec
        picocli.CommandLine.Model.@Nullable CommandSpec spec;

        @Override
        public void run() {
            throw new picocli.CommandLine.ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), "publish, challenge, settle, validate or show?");
        }
    }

    /// `quarter publish Q`.
    @Command(name = "publish", mixinStandardHelpOptions = true, description = "Publishes the unvalidated dashboard: the challenge window opens.")
    static final class Publish extends OfQuarter {
        @Override
        Outcome<?> run(FinancialQuarter q, PerformanceDesk desk, OpenStore store, Output output) throws TroubleException {
            var outcome = desk.publishing().publish(q, store.today());
            if (outcome.isDone()) {
                var window = outcome.orThrow().window().orElseThrow();
                if (output.json()) {
                    output.document(PerformanceJson.state(outcome.orThrow()));
                }
                output.say("performance.publish.done", q, window.closes());
            }
            return outcome;
        }
    }

    /// `quarter challenge Q`.
    @Command(name = "challenge", mixinStandardHelpOptions = true, description = "Takes down that a practice says its figure is wrong.")
    static final class Log extends OfQuarter {
        @Option(names = "--practice", required = true, paramLabel = "CODE", description = "Who says so.")
        String practice = "";

        @Option(names = {"--grounds", "--reason"}, required = true, paramLabel = "TEXT", description = "What is wrong, in the practice's words.")
        String grounds = "";

        @Option(names = {"--claimed", "--figure"}, paramLabel = "PERCENT", description = "The figure the practice says is right.")
        @Nullable String claimed;

        @Option(names = "--on", paramLabel = "DATE", description = "The day it came in; today unless given.")
        @Nullable LocalDate on;

        @Override
        Outcome<?> run(FinancialQuarter q, PerformanceDesk desk, OpenStore store, Output output) throws TroubleException {
            var code = PracticeCode.parse(practice);
            if (code.isEmpty()) {
                return Outcome.refused(Problem.of("performance.challenge.practice", practice, q));
            }
            var figure = claimed == null ? Optional.<Percent>empty() : Percent.parse(claimed);
            if (claimed != null && figure.isEmpty()) {
                return Outcome.refused(Problem.of("performance.settle.figure", claimed));
            }
            var outcome = desk.challenging().log(q, code.get(), on == null ? store.today() : on, store.today(), figure.orElse(null), grounds);
            if (outcome.isDone()) {
                var entry = outcome.orThrow();
                if (output.json()) {
                    output.document(PerformanceJson.challenge(entry));
                }
                output.say(entry.value().late() ? "performance.challenge.late" : "performance.challenge.done", code.get(), q, entry.id());
            }
            return outcome;
        }
    }

    /// `quarter settle Q`.
    @Command(name = "settle", mixinStandardHelpOptions = true, description = "Answers a challenge: accepted with the right figure, or rejected with the reason.")
    static final class Settle extends OfQuarter {
        @ArgGroup(exclusive = true, multiplicity = "1")
        Which which = new Which();

        @ArgGroup(exclusive = true, multiplicity = "1")
        Answer answer = new Answer();

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why it is accepted.")
        @Nullable String reason;

        static final class Which {
            @Option(names = "--practice", paramLabel = "CODE", description = "Whose open challenge, if it has one.")
            @Nullable String practice;

            @Option(names = {"--challenge", "--id"}, paramLabel = "ID", description = "Which challenge.")
            @Nullable String id;
        }

        static final class Answer {
            @Option(names = "--accept", paramLabel = "PERCENT", description = "The figure to put in place.")
            @Nullable String figure;

            @Option(names = "--reject", paramLabel = "REASON", description = "Why the figure stands.")
            @Nullable String why;
        }

        @Override
        Outcome<?> run(FinancialQuarter q, PerformanceDesk desk, OpenStore store, Output output) throws TroubleException {
            var found = desk.quarters().challenges(q).stream().filter(this::isMeant).toList();
            if (found.size() != 1) {
                return Outcome.refused(Problem.of("performance.settle.which", q, found.stream().map(e -> e.id().toString()).toList()));
            }
            var outcome = settle(found.getFirst().id(), desk, store);
            if (outcome.isDone()) {
                var entry = outcome.orThrow();
                if (output.json()) {
                    output.document(PerformanceJson.challenge(entry));
                }
                output.say(entry.value().corrected() == null ? "performance.settle.rejected" : "performance.settle.accepted",
                        entry.value().practice(), entry.value().corrected() == null ? "" : entry.value().corrected());
            }
            return outcome;
        }

        private boolean isMeant(Entry<Challenge> entry) {
            return which.id == null
                    ? entry.value().isOpen() && entry.value().practice().value().equalsIgnoreCase(which.practice)
                    : entry.id().toString().equalsIgnoreCase(which.id.strip());
        }

        private Outcome<Entry<Challenge>> settle(RecordId id, PerformanceDesk desk, OpenStore store) throws TroubleException {
            if (answer.figure == null) {
                return desk.settling().reject(id, answer.why == null ? "" : answer.why, store.today());
            }
            var figure = Percent.parse(answer.figure);
            return figure.isEmpty()
                    ? Outcome.refused(Problem.of("performance.settle.figure", answer.figure))
                    : desk.settling().accept(id, figure.get(), reason, store.today());
        }
    }

    /// `quarter validate Q`.
    @Command(name = "validate", mixinStandardHelpOptions = true, description = "Fixes the figures, statuses and ranks for good.")
    static final class Validate extends OfQuarter {
        @Option(names = "--override", paramLabel = "REASON", description = "Why it cannot wait for the challenge window to close.")
        @Nullable String override;

        @Override
        Outcome<?> run(FinancialQuarter q, PerformanceDesk desk, OpenStore store, Output output) throws TroubleException {
            var outcome = desk.validating().validate(q, store.today(), override);
            if (outcome.isDone()) {
                show(outcome.orThrow(), desk, output);
                output.say("performance.validate.done", q);
            }
            return outcome;
        }
    }

    /// `quarter show Q`.
    @Command(name = "show", mixinStandardHelpOptions = true, description = "The quarter's ranking, lowest first, and its challenges.")
    static final class Show extends OfQuarter {
        @Override
        Outcome<?> run(FinancialQuarter q, PerformanceDesk desk, OpenStore store, Output output) throws TroubleException {
            var result = desk.quarters().result(q);
            if (result.isEmpty()) {
                return Outcome.refused(Problem.of("performance.quarter.unknown", q));
            }
            show(result.get(), desk, output);
            return Outcome.done(result.get());
        }
    }

    private static void show(QuarterResult result, PerformanceDesk desk, Output output) {
        if (output.json()) {
            output.document(PerformanceJson.result(result, desk, output));
            return;
        }
        var words = output.messages();
        output.table(
                List.of("rank", "practice", "name", "overall", "status", "bottom list").stream()
                        .map(h -> words.text("performance.column." + h.replace(' ', '-'))).toList(),
                result.standings().stream().map(s -> row(s, desk, output)).toList());
        output.say("performance.show.state", result.of(), words.text("performance.state." + result.quarter().state()));
    }

    private static List<String> row(Standing s, PerformanceDesk desk, Output output) {
        var words = output.messages();
        var status = s.status();
        return List.of(
                s.isRanked() ? Integer.toString(s.rank()) : "",
                s.practice().value(),
                desk.known().nameOf(s.practice()).orElse(""),
                s.overall() == null ? "" : words.formats().percent(s.overall()),
                status == null ? "" : words.text("performance.status." + status.word()),
                s.tie() ? words.text("performance.bottom.tie") : s.inBottom() ? words.text("performance.bottom.yes") : "");
    }

    private static PerformanceDesk desk(OpenStore store) {
        return new PerformanceWiring(store).desk();
    }
}
