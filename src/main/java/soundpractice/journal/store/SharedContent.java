package soundpractice.journal.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import soundpractice.journal.Blobs;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.WholeFile;
import soundpractice.platform.server.TeamServer;

/// Kept content on a team's server: the sealed files of the folder, byte for byte.
final class SharedContent {
    private static final Logger LOG = LoggerFactory.getLogger(SharedContent.class);
    private static final int PIECE = 4 << 20;

    private final TeamServer server;

    SharedContent(TeamServer server) {
        this.server = server;
    }

    boolean has(String name) {
        try {
            return server.hasContent(name);
        } catch (TroubleException e) {
            // Not to be told now; whoever wants to read it hears why.
            LOG.warn("the server could not be asked for content", e);
            return false;
        }
    }

    /// Copies it from the server if it is there. What arrives is put in its place when it is whole; whether it is right is found when it is read.
    void fetch(String name, Path target) throws TroubleException {
        try {
            Files.createDirectories(target.getParent());
            var part = Files.createTempFile(target.getParent(), "new", ".part");
            try {
                boolean there;
                try (var out = Files.newOutputStream(part)) {
                    there = server.content(name, piece -> {
                        try {
                            out.write(piece);
                        } catch (IOException e) {
                            throw new TroubleException(Problem.of("journal.blob.write"), e);
                        }
                    });
                }
                if (there) {
                    WholeFile.moveOver(part, target);
                }
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.blob.write"), e);
        }
    }

    /// Content that is kept here and on the server; if the server does not take it, it is not kept here either.
    Blobs.Inflow also(Blobs.Inflow here, String name, Path target) {
        return new Blobs.Inflow() {
            @Override
            public void piece(byte[] bytes) throws TroubleException {
                here.piece(bytes);
            }

            @Override
            public boolean finish() throws TroubleException {
                if (!here.finish()) {
                    return false;
                }
                send(name, target);
                return true;
            }

            @Override
            public void close() throws TroubleException {
                here.close();
            }
        };
    }

    private void send(String name, Path file) throws TroubleException {
        boolean sent = false;
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            server.keepContent(name, () -> {
                try {
                    var piece = in.readNBytes(PIECE);
                    return piece.length == 0 ? null : piece;
                } catch (IOException e) {
                    throw new TroubleException(Problem.of("journal.blob.write"), e);
                }
            });
            sent = true;
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.blob.write"), e);
        } finally {
            if (!sent) {
                forget(file);
            }
        }
    }

    private static void forget(Path file) throws TroubleException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.blob.write"), e);
        }
    }
}
