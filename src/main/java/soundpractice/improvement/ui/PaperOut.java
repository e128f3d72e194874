package soundpractice.improvement.ui;

import java.io.IOException;
import java.util.function.Consumer;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.WholeFile;
import soundpractice.platform.fx.Desk;
import java.util.List;

/// Asks where a paper goes, makes it off the screen's thread, writes it whole, and says so.
final class PaperOut {
    static final FilePicker.FileKind PDF = FilePicker.FileKind.of("PDF", "pdf");

    private PaperOut() {}

    /// What is written.
    interface Making {
        Outcome<byte[]> make() throws TroubleException;
    }

    /// @param name as suggested; signs that file names cannot have are left out
    /// @param refused gets why it was not made
    static void save(Desk desk, String name, FilePicker.FileKind kind, Making making, Consumer<List<Problem>> refused) {
        desk.files().save(desk.text("improvement.save-as"), name.replaceAll("[\\\\/:*?\"<>|]", " "), kind).ifPresent(out -> desk.jobs().start(_ -> {
            var made = making.make();
            if (made instanceof Outcome.Done<byte[]>(var bytes)) {
                try {
                    WholeFile.write(out, bytes);
                } catch (IOException e) {
                    throw FileTrouble.of(e, out);
                }
            }
            return made;
        }, outcome -> {
            if (outcome.isDone()) {
                desk.notices().say(desk.text("improvement.saved", String.valueOf(out.getFileName())));
            } else {
                refused.accept(outcome.problems());
            }
        }, desk.errors()::trouble));
    }
}
