package soundpractice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.ProofCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.StocktakeWiring;
import soundpractice.stocktake.Agreement;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.AttachEvidence;
import soundpractice.stocktake.Evidence;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Present;
import soundpractice.stocktake.burden.Burden;
import soundpractice.stocktake.export.StocktakeRecord;
import soundpractice.stocktake.findings.Consistency;
import soundpractice.stocktake.questionnaire.QuestionKind;

/// `stocktake`: hold an interview from the command line, look at it, close it, take it out.
@Command(name = "stocktake", mixinStandardHelpOptions = true, description = "Holds stocktakes: begins, answers, shows, finalises and exports them.",
        subcommands = {StocktakeCommands.Start.class, StocktakeCommands.Give.class, StocktakeCommands.Attach.class, StocktakeCommands.Show.class,
            StocktakeCommands.Finalise.class, StocktakeCommands.Reopen.class, StocktakeCommands.Verify.class, StocktakeCommands.Export.class,
            StocktakeCommands.ListAll.class, StocktakeDocumentCommands.Form.class, StocktakeDocumentCommands.Read.class, StocktakeDocumentCommands.Document.class})
public final class StocktakeCommands {

    /// `stocktake start --practice CODE`.
    @Command(name = "start", mixinStandardHelpOptions = true, description = "Begins a stocktake on the newest questionnaire.")
    public static final class Start extends StoreCommand {
        @Option(names = "--practice", required = true, paramLabel = "CODE", description = "The practice’s code.")
        String practice = "";

        @Option(names = "--at", paramLabel = "PLACE", description = "Where it is held.")
        String place = "";

        @Option(names = "--present", paramLabel = "NAME, ROLE", description = "Somebody who is there for the practice; may be given several times.")
        List<String> present = List.of();

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var code = PracticeCode.parse(practice);
            if (code.isEmpty()) {
                return Outcome.refused(Problem.of("stocktake.start.practice-unknown", practice).at("practice"));
            }
            var stocktake = StocktakeWiring.of(store);
            Burden.of(stocktake.asks().of(code.get()), store.today()).beforeAnother(store.today()).forEach(p -> output.remark(p.key(), p.args().toArray()));
            var people = present.stream().map(p -> p.split(",", 2)).map(p -> new Present(p[0].strip(), p.length > 1 ? p[1].strip() : "", true)).toList();
            var started = stocktake.starting().start(code.get(), place, people);
            if (started.isDone()) {
                var interview = started.orThrow();
                var version = stocktake.questionnaires().latest().version();
                if (output.json()) {
                    output.document(CaseworkJson.map("id", interview.id().toString(), "practice", interview.practice().value(), "questionnaire", version));
                }
                output.say("stocktake.cli.started", interview.practice(), version, interview.id());
            }
            return started;
        }
    }

    /// `stocktake answer ID QUESTION OUTCOME`.
    @Command(name = "answer", mixinStandardHelpOptions = true, description = "Answers a question. It is on the disk when the command ends.")
    public static final class Give extends OnInterview {
        @Parameters(index = "1", paramLabel = "QUESTION", description = "The question’s code, such as PS-01.")
        String question = "";

        @Parameters(index = "2", arity = "0..1", paramLabel = "OUTCOME",
                description = "yes, partly, no, not_applicable; one of the question’s options, or several parted by |; a text; a date. Left out: only the note and the rest.")
        @Nullable String outcome;

        @Option(names = "--note", paramLabel = "TEXT", description = "What is written beside the answer.")
        @Nullable String note;

        @Option(names = "--agrees", description = "The practice agrees to the answer as recorded.")
        boolean agrees;

        @Option(names = "--disputes", paramLabel = "TEXT", description = "The practice disputes it, in its own words.")
        @Nullable String disputes;

        @Option(names = "--come-back", negatable = true, description = "Flag the question to come back to it; --no-come-back takes the flag away.")
        @Nullable Boolean comeBack;

        @Override
        protected Outcome<?> run(StocktakeWiring stocktake, InterviewFile file, OpenStore store, Output output) throws TroubleException {
            var id = file.interview().id();
            var done = answer(stocktake, file, id);
            if (!done.isDone()) {
                return done;
            }
            var after = stocktake.interviews().find(id).orElseThrow();
            var code = after.questionnaire().find(question).map(q -> q.code()).orElse(question);
            if (output.json()) {
                output.document(StocktakeRecord.answer(after, code));
            }
            output.say("stocktake.cli.answered", code, after.progress().answered(), after.progress().asked());
            return done;
        }

        private Outcome<?> answer(StocktakeWiring stocktake, InterviewFile file, RecordId id) throws TroubleException {
            var answering = stocktake.answering();
            Outcome<Answer> last = null;
            var given = outcome;
            if (given != null) {
                last = answering.outcome(id, question, words(file, given), note);
            } else if (note != null) {
                last = answering.note(id, question, note);
            }
            if ((last == null || last.isDone()) && comeBack != null) {
                last = answering.comeBack(id, question, comeBack);
            }
            if ((last == null || last.isDone()) && (agrees || disputes != null)) {
                last = answering.agreement(id, question, disputes != null ? Agreement.DISPUTES : Agreement.AGREES, disputes == null ? "" : disputes);
            }
            return last == null ? Outcome.refused(Problem.of("stocktake.cli.nothing")) : last;
        }

        private List<String> words(InterviewFile file, String given) {
            boolean several = file.questionnaire().find(question).filter(q -> q.kind() == QuestionKind.MULTI).isPresent();
            return several ? Arrays.asList(given.split("[|,]")) : List.of(given);
        }
    }

    /// `stocktake attach ID QUESTION FILE`.
    @Command(name = "attach", mixinStandardHelpOptions = true, description = "Attaches a file to a question as evidence.")
    public static final class Attach extends OnInterview {
        @Parameters(index = "1", paramLabel = "QUESTION", description = "The question’s code.")
        String question = "";

        @Parameters(index = "2", paramLabel = "FILE", description = "Anything up to 25 MB.")
        Path path = Path.of("");

        @Override
        protected Outcome<?> run(StocktakeWiring stocktake, InterviewFile file, OpenStore store, Output output) throws TroubleException {
            try {
                var tooLarge = AttachEvidence.problem(String.valueOf(path.getFileName()), Files.size(path));
                if (tooLarge.isPresent()) {
                    return Outcome.refused(tooLarge.get());
                }
                var attached = stocktake.evidence()
                        .attach(file.interview().id(), question, String.valueOf(path.getFileName()), Files.readAllBytes(path), null, kept -> {});
                if (attached instanceof Outcome.Done<Evidence>(Evidence evidence)) {
                    if (output.json()) {
                        output.document(CaseworkJson.map("id", evidence.id().toString(), "question", evidence.question(), "name", evidence.name(), "media_type",
                                evidence.mediaType(), "size", evidence.size(), "sha256", evidence.blob().value()));
                    }
                    output.say("stocktake.cli.attached", evidence.name(), evidence.question());
                }
                return attached;
            } catch (IOException e) {
                throw FileTrouble.of(e, path);
            }
        }
    }

    /// `stocktake show ID`.
    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows a stocktake with its answers, scores, findings and what does not fit together.")
    public static final class Show extends OnInterview {
        @Override
        protected Outcome<?> run(StocktakeWiring stocktake, InterviewFile file, OpenStore store, Output output) {
            var remarks = Consistency.of(file, stocktake.known().of(file.interview().practice()), store.today());
            if (output.json()) {
                var document = new LinkedHashMap<>(StocktakeRecord.of(file, stocktake.scoring().of(file)));
                document.put("remarks", remarks.stream().map(output::problem).toList());
                output.document(document);
                return Outcome.done(file);
            }
            head(file, output);
            var rows = new ArrayList<List<String>>();
            for (var question : file.asked()) {
                var answer = file.answer(question.code());
                var given = answer.map(Answer::outcome).map(o -> o.isEmpty() ? "none" : String.join("|", o)).orElse("");
                rows.add(List.of(question.code(), given, answer.filter(Answer::comeBack).isPresent() ? "*" : "", answer.map(Answer::note).orElse("").lines().findFirst().orElse("")));
            }
            output.table(List.of("Question", "Answer", "", "Note"), rows);
            remarks.forEach(r -> output.line(output.messages().of(r)));
            return Outcome.done(file);
        }
    }

    /// `stocktake finalise ID [--reason TEXT]`.
    @Command(name = "finalise", mixinStandardHelpOptions = true, description = "Closes a stocktake and prints its proof code.")
    public static final class Finalise extends OnInterview {
        @Option(names = "--reason", paramLabel = "TEXT", description = "Why it is closed although answers are missing.")
        String reason = "";

        @Override
        protected Outcome<?> run(StocktakeWiring stocktake, InterviewFile file, OpenStore store, Output output) throws TroubleException {
            var closed = stocktake.finalising().finalise(file.interview().id(), reason);
            var finalised = closed.isDone() ? closed.orThrow().finalised() : null;
            if (finalised != null) {
                if (output.json()) {
                    output.document(CaseworkJson.map("id", file.interview().id().toString(), "state", closed.orThrow().state().word(), "proof", finalised.proof(),
                            "missing", finalised.missing(), "reason", finalised.reason()));
                }
                output.say("stocktake.cli.finalised", finalised.proof(), finalised.missing().size());
            }
            return closed;
        }
    }

    /// `stocktake reopen ID --reason TEXT`.
    @Command(name = "reopen", mixinStandardHelpOptions = true, description = "Opens a finalised stocktake again.")
    public static final class Reopen extends OnInterview {
        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
        String reason = "";

        @Override
        protected Outcome<?> run(StocktakeWiring stocktake, InterviewFile file, OpenStore store, Output output) throws TroubleException {
            var opened = stocktake.finalising().reopen(file.interview().id(), reason);
            if (opened.isDone()) {
                if (output.json()) {
                    output.document(CaseworkJson.map("id", file.interview().id().toString(), "state", opened.orThrow().state().word()));
                }
                output.say("stocktake.cli.reopened");
            }
            return opened;
        }
    }

    /// `stocktake verify ID CODE`.
    @Command(name = "verify", mixinStandardHelpOptions = true, description = "Checks a proof code against the record.")
    public static final class Verify extends OnInterview {
        @Parameters(index = "1", paramLabel = "CODE", description = "The code as it was printed or read out.")
        String code = "";

        @Override
        protected Outcome<?> run(StocktakeWiring stocktake, InterviewFile file, OpenStore store, Output output) {
            var given = ProofCode.parse(code);
            if (given.isEmpty()) {
                return Outcome.refused(Problem.of("stocktake.cli.not-a-code", code));
            }
            var verified = stocktake.finalising().verify(file, given.get());
            if (output.json()) {
                output.document(CaseworkJson.map("id", file.interview().id().toString(), "code", given.get().value(), "verified", verified.name().toLowerCase(Locale.ROOT)));
            }
            output.say(verified.key());
            return Outcome.done(verified);
        }
    }

    /// `stocktake export ID --out FILE`.
    @Command(name = "export", mixinStandardHelpOptions = true, description = "Writes a stocktake out, in any state: .csv, .xlsx, .json or .txt by the file’s name.")
    public static final class Export extends OnInterview {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file.")
        Path out = Path.of("");

        @Override
        protected Outcome<?> run(StocktakeWiring stocktake, InterviewFile file, OpenStore store, Output output) throws TroubleException {
            var name = out.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".json")) {
                stocktake.files().json(file, out);
            } else if (name.endsWith(".txt")) {
                stocktake.files().text(file, stocktake.recovering().of(file), out);
            } else {
                stocktake.files().table(file, out);
            }
            if (output.json()) {
                output.document(CaseworkJson.map("id", file.interview().id().toString(), "file", out.toString()));
            }
            output.say("stocktake.cli.exported", out.toString());
            return Outcome.done(out);
        }
    }

    /// `stocktake list [--practice CODE]`.
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists stocktakes, newest first.")
    public static final class ListAll extends StoreCommand {
        @Option(names = "--practice", paramLabel = "CODE", description = "Only this practice’s.")
        @Nullable String practice;

        @Override
        protected Outcome<?> run(OpenStore store, Output output) {
            var stocktake = StocktakeWiring.of(store);
            var wanted = practice;
            var code = wanted == null ? null : PracticeCode.parse(wanted).orElse(null);
            if (wanted != null && code == null) {
                return Outcome.refused(Problem.of("stocktake.start.practice-unknown", wanted).at("practice"));
            }
            var files = code == null ? stocktake.interviews().all() : stocktake.interviews().of(code);
            if (output.json()) {
                output.document(files.stream().map(StocktakeRecord::summary).toList());
            }
            output.table(List.of("Practice", "Date", "State", "Answered", "Version", "Id"), files.stream().map(f -> List.of(f.interview().practice().value(),
                    f.interview().day().toString(), output.messages().text(f.interview().state().key()), f.progress().answered() + "/" + f.progress().asked(),
                    Integer.toString(f.questionnaire().version()), f.interview().id().toString())).toList());
            return Outcome.done(files);
        }
    }

    private static void head(InterviewFile file, Output output) {
        var interview = file.interview();
        output.say("stocktake.cli.head", interview.practice(), interview.day(), output.messages().text(interview.state().key()), file.progress().answered(), file.progress().asked());
        var finalised = interview.finalised();
        if (finalised != null && !interview.state().isOpen()) {
            output.line(finalised.proof());
        }
    }

    /// A command about one stocktake, named by its id, by the beginning of it, or by a practice's code for its newest.
    abstract static class OnInterview extends StoreCommand {
        @Parameters(index = "0", paramLabel = "ID", description = "The stocktake’s id or the beginning of it, or a practice’s code for its newest.")
        String id = "";

        /// Does the command's work.
        protected abstract Outcome<?> run(StocktakeWiring stocktake, InterviewFile file, OpenStore store, Output output) throws TroubleException;

        @Override
        protected final Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var stocktake = StocktakeWiring.of(store);
            var file = stocktake.interviews().idOf(id).flatMap(stocktake.interviews()::find)
                    .or(() -> PracticeCode.parse(id).flatMap(code -> stocktake.interviews().of(code).stream().findFirst()));
            return file.isEmpty() ? Outcome.refused(Problem.of("stocktake.interview.unknown", id)) : run(stocktake, file.get(), store, output);
        }
    }
}
