package soundpractice.contract.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.ContractFile;
import soundpractice.contract.evidence.EvidenceItem;
import soundpractice.contract.evidence.KeepEvidence;
import soundpractice.contract.investigation.Statement;
import soundpractice.documents.RenderedDocument;
import soundpractice.kernel.Outcome;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.WholeFile;
import soundpractice.platform.fx.Dialogs;

/// Evidence on file, and the file as a bundle.
final class EvidenceDeeds {
    private final Ask ask;

    EvidenceDeeds(Ask ask) {
        this.ask = ask;
    }

    /// Puts a file among the evidence.
    void add() {
        var desk = ask.desk();
        desk.files().open(desk.text("contract.do.evidence.choose"), FilePicker.FileKind.of(desk.text("contract.do.evidence.kinds"), "pdf", "png", "jpg", "jpeg", "txt", "csv", "eml", "docx", "xlsx"))
                .ifPresent(path -> add(path, null, null));
    }

    /// The signed page of a statement that was taken.
    void signed(Statement statement) {
        var desk = ask.desk();
        desk.files().open(desk.text("contract.do.evidence.choose"), FilePicker.FileKind.of(desk.text("contract.field.scan-kinds"), "pdf", "png", "jpg", "jpeg"))
                .ifPresent(path -> add(path, desk.text("contract.evidence.signed", statement.witness()), EvidenceItem.Sort.STATEMENT));
    }

    /// Writes a copy of a piece of evidence, byte for byte.
    void copy(EvidenceItem item) {
        var desk = ask.desk();
        desk.files().save(desk.text("contract.do.copy"), item.fileName()).ifPresent(out -> desk.jobs().start(_ -> {
            try {
                WholeFile.write(out, ask.model().room().cases().read(item.content()));
                return out;
            } catch (IOException e) {
                throw FileTrouble.of(e, out);
            }
        }, file -> desk.notices().say(desk.text("contract.saved", String.valueOf(file.getFileName()))), desk.errors()::trouble));
    }

    private void add(Path path, @Nullable String called, EvidenceItem.@Nullable Sort as) {
        var desk = ask.desk();
        var form = ask.form();
        var name = String.valueOf(path.getFileName());
        var title = form.text("contract.field.title").required().set(called == null ? name.replaceFirst("\\.[^.]*$", "") : called);
        var sort = form.choice("contract.field.sort", List.of(EvidenceItem.Sort.values()), s -> desk.text(s.key())).required().set(as);
        var source = form.text("contract.field.source");
        form.sideBySide(sort, source);
        var on = form.date("contract.field.obtained-on", ask.model()::today).required().set(ask.model().today());
        var by = form.text("contract.field.obtained-by").required().set(ask.model().room().me());
        form.sideBySide(on, by);
        var clauses = form.text("contract.field.clauses");
        desk.dialogs().fill(Dialogs.Question.of(desk.text("contract.do.evidence.ask"), name, desk.text("contract.do.evidence.yes")), form, () -> {
            var problems = form.problems();
            if (!problems.isEmpty()) {
                return problems;
            }
            var given = new KeepEvidence.Given(title.get(), Objects.requireNonNull(sort.get()), source.get(), CaseDeeds.day(on), by.get(), clauses.get(), name);
            return ask.model().attempt((room, today) -> {
                try {
                    return room.keeping().keep(ask.model().id(), given, Files.readAllBytes(path), today);
                } catch (IOException e) {
                    throw FileTrouble.of(e, path);
                }
            }, item -> desk.notices().say(desk.text("contract.evidence.kept", item.mark())));
        });
    }

    /// Writes the bundle.
    void bundle(ContractFile file) {
        var desk = ask.desk();
        desk.files().save(desk.text("contract.do.bundle"), file.practice() + " " + desk.text("contract.bundle.title", file.of().title()) + ".pdf", FilePicker.FileKind.of("PDF", "pdf"))
                .ifPresent(out -> desk.jobs().start(_ -> {
                    var made = ask.model().room().press().bundle(file);
                    if (made instanceof Outcome.Done<RenderedDocument>(var document)) {
                        try {
                            WholeFile.write(out, document.pdf());
                        } catch (IOException e) {
                            throw FileTrouble.of(e, out);
                        }
                    }
                    return made;
                }, outcome -> {
                    if (outcome.isDone()) {
                        desk.notices().say(desk.text("contract.saved", String.valueOf(out.getFileName())));
                    } else {
                        ask.refused(outcome.problems());
                    }
                }, desk.errors()::trouble));
    }
}
