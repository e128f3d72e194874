package soundpractice.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import soundpractice.documents.IssuedDocument;
import soundpractice.documents.LetterField;
import soundpractice.documents.LetterKind;
import soundpractice.documents.NoticeField;

/// What `letters issue` tells a person of each document: what went out, to whom, which clocks run now, and where the file is.
final class IssuedLines {
    private final Output output;
    private final Path out;

    IssuedLines(Output output, Path out) {
        this.output = output;
        this.out = out;
    }

    /// A clock that a document starts, by its name in words.
    record Starts(String key, LocalDate due) {}

    void tell(IssuedDocument document, List<Starts> clocks) {
        var words = output.messages();
        var kind = LetterKind.find(document.kind()).orElseThrow();
        var title = kind.notice() ? words.text("documents.notice." + kind.id()) : words.text("documents.letter.numbered", kind.number());
        var name = document.model().fields().getOrDefault(LetterField.PRACTICE_NAME, document.practice().value());
        var witness = document.model().fields().get(NoticeField.WITNESS);
        output.line(witness == null ? words.text("casework.letters.sent", title, name, document.practice().value(), document.letterDate())
                : words.text("casework.letters.sent.witness", title, witness, name, document.practice().value(), document.letterDate()));
        var lines = new ArrayList<String>();
        clocks.forEach(c -> lines.add(words.text("casework.letters.sent.clock", words.text(c.key()), c.due())));
        if (clocks.isEmpty()) {
            lines.add(words.text("casework.letters.sent.no-clock"));
        }
        lines.add(words.text("casework.letters.sent.file", out.resolve(document.fileName()).toString()));
        lines.add(words.text("casework.letters.sent.id", document.id().toString()));
        lines.forEach(line -> output.line("  " + line));
    }
}
