package soundpractice.casework.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import soundpractice.documents.IssuedDocument;
import soundpractice.documents.IssuedDocuments;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.AtomicFile;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.fx.Desk;

/// Writes documents that went out to where a person says: the bytes that are kept, not made anew, under the names the command line gives them.
final class SavePdf {
    private final Desk desk;
    private final IssuedDocuments issued;

    SavePdf(Desk desk, IssuedDocuments issued) {
        this.desk = desk;
        this.issued = issued;
    }

    /// Asks where one goes, and writes it.
    void one(IssuedDocument document) {
        desk.files().save(desk.text("casework.save.one"), document.fileName(), FilePicker.FileKind.of(desk.text("casework.save.kind"), "pdf"))
                .ifPresent(file -> desk.jobs().<Path>start(_ -> {
                    write(document, file);
                    return file;
                }, saved -> desk.notices().say(desk.text("casework.save.saved", String.valueOf(saved.getFileName()))), desk.errors()::trouble));
    }

    /// Asks for a folder, and writes them all into it.
    void all(List<IssuedDocument> documents) {
        if (documents.isEmpty()) {
            return;
        }
        desk.files().folder(desk.text("casework.save.folder")).ifPresent(folder -> desk.jobs().<Integer>start(progress -> {
            var names = new HashSet<String>();
            int done = 0;
            for (var document : documents) {
                write(document, folder.resolve(free(names, document.fileName())));
                progress.at(++done, documents.size());
            }
            return done;
        }, count -> desk.notices().say(desk.text("casework.save.all-saved", count, folder.toString())), desk.errors()::trouble));
    }

    /// Names are unlike within what was issued in one go; across batches two may be alike.
    private static String free(HashSet<String> names, String name) {
        var free = name;
        for (int copy = 2; !names.add(free.toLowerCase(Locale.ROOT)); copy++) {
            free = name.replaceFirst("(?i)\\.pdf$", "") + " (" + copy + ").pdf";
        }
        return free;
    }

    private void write(IssuedDocument document, Path file) throws TroubleException {
        try {
            AtomicFile.write(file, issued.pdf(document));
        } catch (IOException e) {
            throw new TroubleException(Problem.of("casework.save.failed", file.toString()), e);
        }
    }
}
