package soundpractice.committee.ui;

import java.io.IOException;
import java.nio.file.Path;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.AtomicFile;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.jobs.Job;

/// Asks where a file goes, makes its content, and writes it there whole or not at all.
final class SaveFile {
    private final Desk desk;

    SaveFile(Desk desk) {
        this.desk = desk;
    }

    void pdf(String name, Job<byte[]> content) {
        save(name, FilePicker.FileKind.of(desk.text("committee.save.pdf"), "pdf"), content);
    }

    void csv(String name, Job<byte[]> content) {
        save(name, FilePicker.FileKind.of(desk.text("committee.save.csv"), "csv"), content);
    }

    private void save(String name, FilePicker.FileKind kind, Job<byte[]> content) {
        desk.files().save(desk.text("committee.save.title"), name, kind).ifPresent(file -> desk.jobs().<Path>start(progress -> {
            write(file, content.run(progress));
            return file;
        }, saved -> desk.notices().say(desk.text("committee.save.saved", String.valueOf(saved.getFileName()))), desk.errors()::trouble));
    }

    private static void write(Path file, byte[] bytes) throws TroubleException {
        try {
            AtomicFile.write(file, bytes);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("committee.save.failed", file.toString()), e);
        }
    }
}
