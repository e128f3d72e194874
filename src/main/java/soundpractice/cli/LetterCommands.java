package soundpractice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundpractice.casework.Engagement;
import soundpractice.casework.IssueCaseLetters;
import soundpractice.contract.notice.Form;
import soundpractice.contract.paper.PaperKind;
import soundpractice.documents.IssuedDocument;
import soundpractice.documents.IssuedDocuments;
import soundpractice.documents.LetterBatch;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.AtomicFile;
import soundpractice.shell.wiring.CaseworkWiring;
import soundpractice.shell.wiring.OpenStore;

/// `letters`: issue, receipt, answer, list.
@Command(name = "letters", mixinStandardHelpOptions = true, description = "Issues letters and follows what comes back.",
        subcommands = {LetterCommands.Issue.class, LetterCommands.Received.class, LetterCommands.Engaged.class, LetterCommands.ListAll.class})
public final class LetterCommands {

    /// `letters issue [KIND] [--quarter Q] [--practice CODE] --out DIR`.
    @Command(name = "issue", mixinStandardHelpOptions = true,
            description = "Issues the letters that were decided and writes them out as PDF. One that lacks something is stopped by name; the rest go on.")
    public static final class Issue extends StoreCommand {
        @Parameters(arity = "0..1", paramLabel = "KIND", description = "letter-1 to letter-5, or no-action, remedial, breach for notices under a contract, or assurance, terms, statement for the papers of an investigation; all letters that are ready if left out.")
        @Nullable String kind;

        @Option(names = "--quarter", paramLabel = "Q", description = "Only letters about this quarter.")
        @Nullable String quarter;

        @Option(names = "--practice", paramLabel = "CODE", description = "Only this practice’s.")
        @Nullable String practice;

        @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder they are written to.")
        Path out = Path.of(".");

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var given = quarter;
            if (given != null && FinancialQuarter.parse(given).isEmpty()) {
                return Outcome.refused(Problem.of("casework.cli.not-a-quarter", given));
            }
            var notice = kind == null ? Optional.<Form>empty() : Form.find(kind.strip().toLowerCase(Locale.ROOT));
            if (notice.isPresent()) {
                return new ContractLines(store).issue(notice.get(), practice, out, output);
            }
            var paper = kind == null ? Optional.<PaperKind>empty() : PaperKind.find(kind.strip().toLowerCase(Locale.ROOT));
            if (paper.isPresent()) {
                return new ContractLines(store).issue(paper.get(), practice, out, output);
            }
            var casework = CaseworkWiring.of(store);
            var letters = casework.letters();
            var ready = letters.ready(store.today()).stream().filter(this::isWanted).toList();
            if (ready.isEmpty() && (kind != null || practice != null)) {
                return Outcome.refused(Problem.of("casework.letters.none-ready"));
            }
            var batch = letters.issue(ready, store.today(), _ -> true);
            writeOut(batch, casework.issued());
            print(batch, casework, store.today(), output);
            return batch.refused().isEmpty() ? Outcome.done(batch)
                    : Outcome.refused(batch.refused().stream().flatMap(s -> s.problems().stream()).toList());
        }

        private boolean isWanted(IssueCaseLetters.Ready ready) {
            var decision = ready.decision();
            return (quarter == null || decision.quarter().equals(FinancialQuarter.of(quarter)))
                    && (practice == null || decision.practice().value().equalsIgnoreCase(practice.strip()))
                    && (kind == null || normal(kind).equals(decision.letter()));
        }

        private static String normal(String kind) {
            return "letter-" + kind.toLowerCase(Locale.ROOT).replaceAll("^letter[- ]?", "");
        }

        private void writeOut(LetterBatch batch, IssuedDocuments issued) throws TroubleException {
            try {
                Files.createDirectories(out);
                for (var document : batch.issued()) {
                    AtomicFile.write(out.resolve(document.fileName()), issued.pdf(document));
                }
            } catch (IOException e) {
                throw new TroubleException(Problem.of("casework.letters.not-written", out, batch.issued().size()), e);
            }
        }

        private void print(LetterBatch batch, CaseworkWiring casework, LocalDate today, Output output) {
            if (output.json()) {
                output.document(CaseworkJson.map("asked", batch.asked(),
                        "issued", batch.issued().stream().map(this::issued).toList(),
                        "refused", batch.refused().stream().map(s -> CaseworkJson.map("practice", s.letter().practice().value(),
                                "letter", s.letter().kind(), "problems", s.problems().stream().map(output::problem).toList())).toList()));
            }
            var clocks = casework.cases().all(today).stream().flatMap(f -> f.deadlines().stream()).toList();
            var lines = new IssuedLines(output, out);
            batch.issued().forEach(document -> lines.tell(document, clocks.stream().filter(d -> d.letter().document().equals(document.id()))
                    .map(d -> new IssuedLines.Starts("casework.clock.name." + d.clock().replace('_', '-'), d.due().date())).toList()));
            output.say("casework.letters.issued", batch.asked(), batch.issued().size(), batch.refused().size());
        }

        private Object issued(IssuedDocument document) {
            return CaseworkJson.map("id", document.id().toString(), "practice", document.practice().value(), "letter", document.kind(),
                    "letter_date", document.letterDate().toString(), "pages", document.pages(), "file", out.resolve(document.fileName()).toString());
        }
    }

    /// `letters received ID --on DATE`.
    @Command(name = "received", mixinStandardHelpOptions = true, description = "Writes down when the practice received a letter: its engagement clock runs from then.")
    public static final class Received extends StoreCommand {
        @Parameters(paramLabel = "ID", description = "The letter’s id.")
        String id = "";

        @Option(names = "--on", paramLabel = "DATE", required = true, description = "The day it was received.")
        LocalDate on = LocalDate.EPOCH;

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            if (!(CaseworkCommands.id(id) instanceof Outcome.Done<RecordId>(var document))) {
                return CaseworkCommands.id(id);
            }
            var outcome = CaseworkWiring.of(store).receipts().record(document, on, store.today());
            if (outcome.isDone()) {
                var moved = outcome.orThrow();
                var json = new CaseworkJson(output.messages());
                if (output.json()) {
                    output.document(CaseworkJson.map("id", id, "received", on.toString(), "before", moved.before().stream().map(json::deadline).toList(),
                            "after", moved.after().stream().map(json::deadline).toList()));
                }
                moved.after().forEach(d -> output.line(d.clock() + "  " + d.due().date() + "  " + d.state().word()));
            }
            return outcome;
        }
    }

    /// `letters engaged ID --on DATE`.
    @Command(name = "engaged", mixinStandardHelpOptions = true, description = "Writes down that the practice answered a letter: its engagement clock stops.")
    public static final class Engaged extends StoreCommand {
        @Parameters(paramLabel = "ID", description = "The letter’s id.")
        String id = "";

        @Option(names = "--on", paramLabel = "DATE", required = true, description = "The day it answered.")
        LocalDate on = LocalDate.EPOCH;

        @Option(names = "--how", paramLabel = "HOW", description = "submission (the plan or update asked for), reply, call, meeting. Default: ${DEFAULT-VALUE}.")
        Engagement.How how = Engagement.How.REPLY;

        @Option(names = "--does-not-count", description = "The contact does not stop the clock; --note says why.")
        boolean doesNotCount;

        @Option(names = "--note", paramLabel = "TEXT", description = "What was said.")
        String note = "";

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            if (!(CaseworkCommands.id(id) instanceof Outcome.Done<RecordId>(var document))) {
                return CaseworkCommands.id(id);
            }
            var casework = CaseworkWiring.of(store);
            var outcome = casework.engagements().record(document, on, how, !doesNotCount, note, store.today());
            if (outcome.isDone()) {
                var json = new CaseworkJson(output.messages());
                var clocks = casework.cases().all(store.today()).stream().flatMap(f -> f.deadlines().stream())
                        .filter(d -> d.letter().document().equals(document)).toList();
                if (output.json()) {
                    output.document(CaseworkJson.map("id", id, "engaged", on.toString(), "how", how.word(), "counts", !doesNotCount,
                            "deadlines", clocks.stream().map(json::deadline).toList()));
                }
                clocks.forEach(d -> output.line(d.clock() + "  " + d.due().date() + "  " + d.state().word()));
            }
            return outcome;
        }
    }

    /// `letters list`: what is ready and what went out.
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the letters that are ready and those that went out.")
    public static final class ListAll extends StoreCommand {

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var cases = CaseworkWiring.of(store).cases();
            var json = new CaseworkJson(output.messages());
            var documents = new ArrayList<Object>();
            var rows = new ArrayList<List<String>>();
            for (var file : cases.all(store.today())) {
                for (var ready : file.lettersReady()) {
                    documents.add(CaseworkJson.map("id", null, "case", file.of().id().toString(), "practice", code(ready.practice()),
                            "letter", ready.letter(), "variant", ready.variant(), "quarter", ready.quarter().toString(), "state", "ready"));
                    rows.add(List.of("ready", code(ready.practice()), String.valueOf(ready.letter()), ready.quarter().toString(), "", "", ""));
                }
                for (var letter : file.letters()) {
                    var clocks = file.deadlines().stream().filter(d -> d.letter().document().equals(letter.document())).toList();
                    var engaged = file.engagements().stream().filter(e -> e.counts() && e.document().equals(letter.document()))
                            .map(e -> e.on().toString()).findFirst().orElse(null);
                    documents.add(json.letter(letter, clocks, engaged));
                    rows.add(List.of("issued", code(letter.practice()), letter.letter(), letter.quarter().toString(), letter.letterDate().toString(),
                            letter.receivedOn() == null ? "" : letter.receivedOn().toString(), letter.document().toString()));
                }
            }
            if (output.json()) {
                output.document(documents);
            }
            output.table(List.of("State", "Practice", "Letter", "Quarter", "Dated", "Received", "Id"), rows);
            return Outcome.done(rows);
        }

        private static String code(PracticeCode practice) {
            return practice.value();
        }
    }
}
