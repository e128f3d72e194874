package soundpractice.sync.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Blobs;
import soundpractice.journal.Segments;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.security.DeviceKeys;
import soundpractice.sync.HeldPiece;
import soundpractice.sync.Watch;

/// The second pass over a bundle that was verified: gives out the pieces to take in and keeps the attachments. It has to be the very bundle that
/// was looked at; a file that was put into its place meanwhile is as good as damaged.
final class SecondPass implements Segments.Feed, AutoCloseable {
    private final Path file;
    private final Examination.Found found;
    private final boolean keep;
    private final Watch watch;
    private final DeviceKeys keys;
    private final String device;
    private final Blobs blobs;
    private final List<HeldPiece> released;
    private final long total;
    private @Nullable BundleIn in;
    private long done;

    /// @param keep whether attachments are kept, or only looked past
    SecondPass(Path file, Examination.Found found, boolean keep, Watch watch, DeviceKeys keys, String device, Blobs blobs) {
        this.file = file;
        this.found = found;
        this.keep = keep;
        this.watch = watch;
        this.keys = keys;
        this.device = device;
        this.blobs = blobs;
        this.released = new ArrayList<>(found.released());
        this.total = found.manifest().entries().stream().mapToLong(Manifest.Entry::length).sum();
    }

    private BundleIn open() throws IOException, RefusedException {
        var again = BundleIn.open(file, keys, device);
        if (!again.manifest().equals(found.manifest())) {
            again.close();
            throw new DamagedException("another bundle in its place");
        }
        return again;
    }

    /// Keeps the pieces that wait, before anything points at them.
    void keepHeld() throws IOException, RefusedException, TroubleException {
        if (found.held().isEmpty()) {
            return;
        }
        try (var again = open()) {
            for (var entry = again.next(); entry != null; entry = again.next()) {
                if (entry.kind().equals(Manifest.SEGMENT) && found.held().containsKey(entry.id())) {
                    blobs.keep(again.whole());
                }
            }
        }
    }

    @Override
    public long versions() {
        return found.facts().versions();
    }

    @Override
    public byte @Nullable [] next() throws TroubleException {
        if (!released.isEmpty()) {
            return blobs.read(released.removeFirst().content());
        }
        try {
            if (in == null) {
                in = open();
            }
            for (var entry = in.next(); entry != null; entry = in.next()) {
                done += entry.length();
                if (!watch.goOn(done, total)) {
                    throw new TroubleException(Problem.of("sync.bundle.stopped", file.toString()));
                }
                if (entry.kind().equals(Manifest.SEGMENT) && found.accepted().contains(entry.id())) {
                    return in.whole();
                }
                if (entry.kind().equals(Manifest.BLOB) && keep) {
                    keep(in, new BlobId(entry.id()));
                }
            }
            return null;
        } catch (IOException | RefusedException e) {
            throw new TroubleException(Problem.of("sync.bundle.damaged", file.toString()), e);
        }
    }

    private void keep(BundleIn from, BlobId id) throws IOException, TroubleException {
        if (!blobs.has(id)) {
            try (var inflow = blobs.inflow(id)) {
                for (var bytes = from.piece(); bytes != null; bytes = from.piece()) {
                    inflow.piece(bytes);
                }
                inflow.finish();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
