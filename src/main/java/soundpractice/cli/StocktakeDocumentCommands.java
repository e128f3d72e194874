package soundpractice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.form.Forms;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.AtomicFile;
import soundpractice.platform.files.FileTrouble;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.StocktakeDocuments;
import soundpractice.shell.wiring.StocktakeWiring;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.document.FormReview;
import soundpractice.stocktake.document.ReviewLine;

/// A stocktake's documents on the command line: `stocktake form`, `read` and `document`.
final class StocktakeDocumentCommands {
    private StocktakeDocumentCommands() {}

    /// `stocktake form ID --out FILE`.
    @Command(name = "form", mixinStandardHelpOptions = true, description = "Writes the stocktake as a PDF that the practice fills in and sends back.")
    static final class Form extends Making {
        @Option(names = "--blank", description = "Leaves out what is known already.")
        boolean blank;

        @Override
        Outcome<RenderedDocument> make(StocktakeDocuments documents, InterviewFile file) throws TroubleException {
            return Outcome.done(documents.making().form(file, blank));
        }
    }

    /// `stocktake document ID --kind paper|report --out FILE`.
    @Command(name = "document", mixinStandardHelpOptions = true, description = "Writes the printed stocktake or the report as a PDF.")
    static final class Document extends Making {
        enum Kind { PAPER, REPORT }

        @Option(names = "--kind", required = true, paramLabel = "KIND", description = "paper (the stocktake to print) or report.")
        Kind kind = Kind.REPORT;

        @Option(names = "--blank", description = "With paper: leaves out what is known already.")
        boolean blank;

        @Override
        Outcome<RenderedDocument> make(StocktakeDocuments documents, InterviewFile file) throws TroubleException {
            return kind == Kind.PAPER ? documents.making().paper(file, blank) : documents.making().report(file);
        }
    }

    /// A command that makes a file of a stocktake.
    abstract static class Making extends StocktakeCommands.OnInterview {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file.")
        Path out = Path.of("");

        abstract Outcome<RenderedDocument> make(StocktakeDocuments documents, InterviewFile file) throws TroubleException;

        @Override
        protected final Outcome<?> run(StocktakeWiring stocktake, InterviewFile file, OpenStore store, Output output) throws TroubleException {
            var made = make(StocktakeDocuments.of(store), file);
            if (made instanceof Outcome.Done<RenderedDocument>(RenderedDocument document)) {
                write(document);
                if (output.json()) {
                    output.document(CaseworkJson.map("id", file.interview().id().toString(), "file", out.toString(), "pages", document.pages(),
                            "title", document.subject()));
                }
                output.say("stocktake.cli.document", out.toString(), document.pages());
            }
            return made;
        }

        private void write(RenderedDocument document) throws TroubleException {
            try {
                AtomicFile.write(out, document.pdf());
            } catch (IOException e) {
                throw FileTrouble.of(e, out);
            }
        }
    }

    /// `stocktake read FILE [--apply] [--take CODES]`.
    @Command(name = "read", mixinStandardHelpOptions = true,
            description = "Reads a form that came back and lays it beside the stocktake. Nothing is written unless --apply or --take is given.")
    static final class Read extends StoreCommand {
        @Parameters(paramLabel = "FILE", description = "The PDF that came back.")
        Path file = Path.of("");

        @Option(names = "--apply", description = "Takes over every answer that is new, and keeps the file.")
        boolean apply;

        @Option(names = "--take", split = ",", paramLabel = "CODE", description = "Takes over these questions’ answers too, also where another stands already; all: every one.")
        List<String> take = List.of();

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var bytes = bytes();
            var reviewing = StocktakeDocuments.of(store).reviewing();
            var read = reviewing.review(bytes);
            if (!(read instanceof Outcome.Done<FormReview>(FormReview review))) {
                return read;
            }
            var codes = codes(review);
            boolean keep = apply || !take.isEmpty();
            var accepted = keep ? reviewing.accept(bytes, file.toString(), codes) : read;
            if (accepted.isDone()) {
                print(review, keep ? codes : List.of(), keep, output);
            }
            return accepted;
        }

        private byte[] bytes() throws TroubleException {
            try {
                // One byte more than is looked at: the reader then says that it is too large.
                try (var in = Files.newInputStream(file)) {
                    return in.readNBytes(Forms.LARGEST_FILE + 1);
                }
            } catch (IOException e) {
                throw FileTrouble.of(e, file);
            }
        }

        private List<String> codes(FormReview review) {
            var codes = new LinkedHashSet<String>();
            if (apply) {
                review.in(ReviewLine.State.NEW).forEach(line -> codes.add(line.code()));
            }
            if (take.stream().anyMatch(word -> word.equalsIgnoreCase("all"))) {
                review.lines().stream().filter(ReviewLine::canBeTaken).forEach(line -> codes.add(line.code()));
            } else {
                take.forEach(code -> codes.add(code.strip().toUpperCase(Locale.ROOT)));
            }
            return List.copyOf(codes);
        }

        private static void print(FormReview review, List<String> taken, boolean kept, Output output) {
            if (output.json()) {
                output.document(CaseworkJson.map("id", review.interview().id().toString(), "practice", review.interview().practice().value(),
                        "questionnaire", review.version(), "kept", kept, "taken", taken, "problems", review.problems().stream().map(output::problem).toList(),
                        "lines", review.lines().stream().map(line -> line(line, taken)).toList()));
                return;
            }
            var rows = new ArrayList<List<String>>();
            for (var line : review.lines()) {
                if (line.state() != ReviewLine.State.EMPTY) {
                    rows.add(List.of(line.code(), output.messages().text(line.state().key()), taken.contains(line.code()) ? "*" : "", words(line.thereOutcome()),
                            line.unreadable().isEmpty() ? words(line.cameOutcome()) : line.unreadable(), line.cameNote().lines().findFirst().orElse("")));
                }
            }
            output.table(List.of("Question", "State", "", "There", "Came back", "Note"), rows);
            review.problems().forEach(problem -> output.line(output.messages().of(problem)));
            output.say(kept ? "stocktake.cli.taken" : "stocktake.cli.reviewed", taken.size(), review.in(ReviewLine.State.NEW).size(),
                    review.in(ReviewLine.State.DIFFERENT).size(), review.in(ReviewLine.State.UNREADABLE).size());
        }

        private static Map<String, Object> line(ReviewLine line, List<String> taken) {
            return CaseworkJson.map("question", line.code(), "state", line.state().word(), "taken", taken.contains(line.code()),
                    "there", CaseworkJson.map("outcome", line.thereOutcome(), "note", line.thereNote()),
                    "came", CaseworkJson.map("outcome", line.cameOutcome(), "note", line.cameNote()), "unreadable", line.unreadable());
        }

        private static String words(@Nullable List<String> outcome) {
            return outcome == null ? "" : outcome.isEmpty() ? "none" : String.join("|", outcome).replace('\n', ' ');
        }
    }
}
