package soundpractice.cli;

import static soundpractice.cli.CaseworkJson.map;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundpractice.casework.signup.Requirement;
import soundpractice.casework.signup.Requirements;
import soundpractice.casework.signup.Response;
import soundpractice.casework.signup.Round;
import soundpractice.casework.signup.SignUpAnswer;
import soundpractice.casework.signup.SignUpSheet;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.WholeFile;
import soundpractice.shell.wiring.CaseworkWiring;
import soundpractice.shell.wiring.OpenStore;

/// `sign-up`: the year's requirements, what practices answered, and the form they answer on. Files come in by `import sign-up`.
@Command(name = "sign-up", mixinStandardHelpOptions = true, description = "Sign-up requirements of a contract year and what practices answered.",
        subcommands = {SignUpCommands.Require.class, SignUpCommands.Answer.class, SignUpCommands.Judge.class, SignUpCommands.Show.class, SignUpCommands.Form.class})
public final class SignUpCommands {

    /// A command about a quarter's round.
    abstract static class OfRound extends StoreCommand {
        @Option(names = "--quarter", required = true, paramLabel = "Q", description = "Q1 for the answers when the year opens, then Q2 and Q3: 2017-18/Q2.")
        String quarter = "";

        abstract Outcome<?> run(FinancialQuarter quarter, Round round, CaseworkWiring casework, OpenStore store, Output output) throws TroubleException;

        @Override
        protected final Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var named = FinancialQuarter.parse(quarter);
            if (named.isEmpty()) {
                return Outcome.refused(Problem.of("casework.cli.not-a-quarter", quarter));
            }
            var round = Round.of(named.get());
            return round.isEmpty() ? Outcome.refused(Problem.of("casework.signup.no-round", named.get()))
                    : run(named.get(), round.get(), CaseworkWiring.of(store), store, output);
        }
    }

    /// `sign-up require ID TITLE --quarter Q`.
    @Command(name = "require", mixinStandardHelpOptions = true, description = "Adds a requirement to the year of a quarter, or changes its words.")
    static final class Require extends OfRound {
        @Parameters(index = "0", paramLabel = "ID", description = "Its short name, such as SR-1.")
        String id = "";

        @Parameters(index = "1", paramLabel = "TITLE", description = "What is asked, as letters print it.")
        String title = "";

        @Option(names = "--evidence", paramLabel = "TEXT", description = "What would prove it.")
        String evidence = "";

        @Override
        Outcome<?> run(FinancialQuarter quarter, Round round, CaseworkWiring casework, OpenStore store, Output output) throws TroubleException {
            if (id.isBlank() || title.isBlank()) {
                return Outcome.refused(Problem.of("casework.signup.row.requirement"));
            }
            var all = new ArrayList<>(casework.signUps().requirements(quarter.startYear()).all());
            var now = new Requirement(id.strip(), title.strip(), evidence.strip());
            int at = all.stream().map(r -> r.id().toUpperCase(java.util.Locale.ROOT)).toList().indexOf(now.id().toUpperCase(java.util.Locale.ROOT));
            if (at < 0) {
                all.add(now);
            } else {
                all.set(at, now);
            }
            var outcome = casework.answers().requirements(new Requirements(quarter.startYear(), all));
            output.say("casework.cli.signup.required", all.size(), quarter.year());
            return outcome;
        }
    }

    /// `sign-up answer CODE REQUIREMENT ANSWER --quarter Q`.
    @Command(name = "answer", mixinStandardHelpOptions = true, description = "Writes down one answer.")
    static final class Answer extends OfRound {
        @Parameters(index = "0", paramLabel = "CODE", description = "The practice.")
        String practice = "";

        @Parameters(index = "1", paramLabel = "REQUIREMENT", description = "The requirement’s short name.")
        String requirement = "";

        @Parameters(index = "2", paramLabel = "ANSWER", description = "yes, no or working_towards.")
        String answer = "";

        @Option(names = "--evidence", paramLabel = "TEXT", description = "What proves it.")
        String evidence = "";

        @Option(names = "--on", paramLabel = "DATE", description = "The day it came in; today unless given.")
        @Nullable LocalDate on;

        @Override
        Outcome<?> run(FinancialQuarter quarter, Round round, CaseworkWiring casework, OpenStore store, Output output) throws TroubleException {
            var code = PracticeCode.parse(practice);
            var response = Response.parse(answer);
            if (code.isEmpty() || response.isEmpty()) {
                return Outcome.refused(code.isEmpty() ? Problem.of("casework.support.which-practice", practice) : Problem.of("casework.signup.row.answer"));
            }
            return casework.answers().record(List.of(new SignUpAnswer(code.get(), quarter.startYear(), requirement, round, response.get(), evidence,
                    SignUpAnswer.Evidence.NOT_LOOKED_AT, on == null ? store.today() : on)));
        }
    }

    /// `sign-up judge CODE REQUIREMENT enough|not_enough --quarter Q`.
    @Command(name = "judge", mixinStandardHelpOptions = true, description = "Says whether an answer’s evidence is good enough.")
    static final class Judge extends OfRound {
        @Parameters(index = "0", paramLabel = "CODE", description = "The practice.")
        String practice = "";

        @Parameters(index = "1", paramLabel = "REQUIREMENT", description = "The requirement’s short name.")
        String requirement = "";

        @Parameters(index = "2", paramLabel = "JUDGED", description = "enough, not_enough or not_looked_at.")
        SignUpAnswer.Evidence judged = SignUpAnswer.Evidence.ENOUGH;

        @Override
        Outcome<?> run(FinancialQuarter quarter, Round round, CaseworkWiring casework, OpenStore store, Output output) throws TroubleException {
            var answer = PracticeCode.parse(practice).map(code -> casework.signUps().sheet(code, quarter.startYear())).stream().flatMap(s -> s.lines().stream())
                    .filter(l -> l.requirement().id().equalsIgnoreCase(requirement)).flatMap(l -> l.at(round).stream()).findFirst();
            return answer.isEmpty() ? Outcome.refused(Problem.of("casework.signup.no-answer", requirement)) : casework.answers().judge(answer.get(), judged);
        }
    }

    /// `sign-up show [CODE] --quarter Q`.
    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows answers beside each other, and what is still open at the close of the quarter.")
    static final class Show extends OfRound {
        @Parameters(index = "0", arity = "0..1", paramLabel = "CODE", description = "Only this practice.")
        String practice = "";

        @Override
        Outcome<?> run(FinancialQuarter quarter, Round round, CaseworkWiring casework, OpenStore store, Output output) {
            var sheets = casework.signUps().sheets(quarter.startYear()).stream().filter(s -> practice.isBlank() || s.practice().value().equalsIgnoreCase(practice)).toList();
            if (output.json()) {
                output.document(sheets.stream().map(s -> map("practice", s.practice().value(), "outstanding", s.outstanding(round).stream().map(l -> l.requirement().id()).toList(),
                        "requirements", s.lines().stream().map(Show::line).toList())).toList());
            }
            output.table(List.of("Practice", "Requirement", "Opening", "Q2", "Q3", "Open"), sheets.stream().flatMap(s -> s.lines().stream().map(l -> List.of(s.practice().value(),
                    l.requirement().id(), printed(l, Round.OPENING), printed(l, Round.Q2), printed(l, Round.Q3), l.isOutstanding(round) ? "open" : ""))).toList());
            return Outcome.done(sheets);
        }

        private static Map<String, Object> line(SignUpSheet.Line l) {
            return map("id", l.requirement().id(), "title", l.requirement().title(), "opening", answer(l.at(Round.OPENING)), "q2", answer(l.at(Round.Q2)),
                    "q3", answer(l.at(Round.Q3)));
        }

        private static @Nullable Map<String, Object> answer(Optional<SignUpAnswer> answer) {
            return answer.map(a -> map("answer", a.response().word(), "evidence", a.evidence(), "judged", a.judged().word(), "on", a.on().toString())).orElse(null);
        }

        private static String printed(SignUpSheet.Line l, Round round) {
            return l.at(round).map(a -> a.response().printed()).orElse("");
        }
    }

    /// `sign-up form CODE --quarter Q --out FILE`.
    @Command(name = "form", mixinStandardHelpOptions = true, description = "Writes the form on which a practice answers; it comes back by `import sign-up`.")
    static final class Form extends OfRound {
        @Parameters(index = "0", paramLabel = "CODE", description = "The practice.")
        String practice = "";

        @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PDF to write.")
        Path out = Path.of("");

        @Override
        Outcome<?> run(FinancialQuarter quarter, Round round, CaseworkWiring casework, OpenStore store, Output output) throws TroubleException {
            var code = PracticeCode.parse(practice);
            if (code.isEmpty()) {
                return Outcome.refused(Problem.of("casework.support.which-practice", practice));
            }
            var press = casework.signUpPress();
            if (press.form(code.get(), quarter.startYear(), round).size() == 0) {
                return Outcome.refused(Problem.of("casework.signup.nothing-asked", code.get(), quarter));
            }
            var made = press.fillable(code.get(), quarter.startYear(), round);
            try {
                WholeFile.write(out, made.pdf());
            } catch (java.io.IOException e) {
                throw FileTrouble.of(e, out);
            }
            if (output.json()) {
                output.document(map("practice", code.get().value(), "file", out.toString(), "pages", made.pages()));
            }
            output.say("casework.cli.signup.form", out.toString(), made.pages());
            return Outcome.done(out);
        }
    }
}
