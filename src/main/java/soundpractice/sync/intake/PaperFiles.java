package soundpractice.sync.intake;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.WholeFile;
import soundpractice.sync.Acceptance;
import soundpractice.sync.Invitation;
import soundpractice.sync.Papers;
import soundpractice.sync.Verifier;
import soundpractice.sync.wire.JoiningText;

/// Invitations and answers on the disk.
public final class PaperFiles implements Papers {
    private static final int LARGEST = 1 << 20;

    private final Verifier verifier;

    /// Papers whose signatures that verifier looks at.
    public PaperFiles(Verifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public Optional<Invitation> invitation(Path file) throws TroubleException {
        return Optional.ofNullable(JoiningText.invitation(read(file), verifier));
    }

    @Override
    public Optional<Acceptance> acceptance(Path file) throws TroubleException {
        return Optional.ofNullable(JoiningText.acceptance(read(file), verifier));
    }

    private static String read(Path file) throws TroubleException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new TroubleException(Problem.of("sync.paper.unreadable", file.toString()));
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new TroubleException(Problem.of("sync.paper.unreadable", file.toString()), e);
        } catch (IOException e) {
            throw FileTrouble.of(e, file);
        }
    }

    @Override
    public void write(Path file, String text) throws TroubleException {
        try {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw FileTrouble.of(e, file);
        }
    }
}
