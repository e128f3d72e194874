package soundpractice.bench;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import soundpractice.journal.Change;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Scope;
import soundpractice.register.Intelligence;
import soundpractice.register.Sensitivity;

/// One edit by a person: in the journal's file for good, and in the tables.
@Tag("bench")
class SavedEditBench {
    private static final int WARM = 100;
    private static final int EDITS = 400;

    @Test
    void one_note_saved() throws Exception {
        var ours = new Samples();
        var reference = new Samples();
        try (var england = England.empty("edit");
                var file = FileChannel.open(england.store.folder().resolve("reference"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            for (int i = 0; i < WARM + EDITS; i++) {
                save(england, i, i < WARM ? new Samples() : ours);
                (i < WARM ? new Samples() : reference).measure(() -> {
                    file.write(ByteBuffer.allocate(4096));
                    file.force(true);
                });
            }
        }
        Figure.ratio("saved-edit", ours, "appending 4 KB to a file in the same folder and fsync", reference, 4);
    }

    private static void save(England england, int number, Samples into) throws Exception {
        var journal = england.store.journal();
        var code = PracticeCode.of("Z99%03d".formatted(1 + number % 48));
        var note = new Intelligence(code, England.TODAY, "LMC", Sensitivity.TEAM, "Two partners plan to retire next spring; recruitment has begun (" + number + ").");
        into.measure(() -> journal.save(Change.plain().put(Intelligence.KIND, journal.newId(), Scope.of(code), note)));
    }
}
