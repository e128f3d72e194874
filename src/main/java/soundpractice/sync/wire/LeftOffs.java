package soundpractice.sync.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import soundpractice.kernel.TroubleException;
import soundpractice.sync.Leaving;
import soundpractice.sync.LeftOff;
import soundpractice.sync.LeftOff.How;
import soundpractice.sync.store.Notebook;

/// What a sudden end left of bundles on their way out and in.
final class LeftOffs {
    private static final Logger LOG = LoggerFactory.getLogger(LeftOffs.class);

    private final String device;
    private final Notebook notebook;

    /// @param device whose bundles; a store that several share has others' notes too, and those are at work
    LeftOffs(String device, Notebook notebook) {
        this.device = device;
        this.notebook = notebook;
    }

    /// Brings all of them to an end and says what is true now. What there is no room to note is told again at the next start.
    List<LeftOff> tidied() {
        var told = new ArrayList<LeftOff>();
        for (var each : notebook.leaving()) {
            if (each.device() == null || each.device().equals(device)) {
                told.add(new LeftOff(end(each), each.file()));
            }
        }
        for (var each : notebook.arriving()) {
            if (each.device().equals(device)) {
                noted(each.file(), () -> notebook.over(each));
                told.add(new LeftOff(each.taken() ? How.IMPORT_AFTER : How.IMPORT_BEFORE, each.file()));
            }
        }
        return told;
    }

    private How end(Leaving leaving) {
        boolean receipt = leaving.going() != null && leaving.going().receipt();
        var file = Path.of(leaving.file());
        try {
            if (!Files.deleteIfExists(Path.of(leaving.part())) && leaving.going() != null && Files.exists(file)) {
                // It has its name only since it was whole; all that is missing is the note of it.
                var sent = leaving.going().whole(BundleIn.nameOf(file), Files.size(file));
                noted(leaving.file(), () -> notebook.note(sent));
                return receipt ? How.RECEIPT_AFTER : How.EXPORT_AFTER;
            }
        } catch (IOException | RefusedException e) {
            LOG.warn("what was left of {} could not be tidied", file, e);
            noted(leaving.file(), () -> notebook.forget(leaving));
            return How.EXPORT_AWAY;
        }
        noted(leaving.file(), () -> notebook.forget(leaving));
        var folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return How.EXPORT_AWAY;
        }
        return receipt ? How.RECEIPT_BEFORE : How.EXPORT_BEFORE;
    }

    private interface Note {
        void write() throws TroubleException;
    }

    private static void noted(String file, Note note) {
        try {
            note.write();
        } catch (TroubleException e) {
            LOG.warn("what was tidied of {} could not be noted", file, e);
        }
    }
}
