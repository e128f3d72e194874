package soundpractice.platform.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// A file from outside as it was picked: its name, its bytes and the fingerprint by which it is known again.
public final class FileContent {
    private final String name;
    private final byte[] bytes;
    private final BlobId sha256;

    private FileContent(String name, byte[] bytes, BlobId sha256) {
        this.name = name;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /// Its name, for people; never used to tell what the file is.
    public String name() {
        return name;
    }

    /// All of it; not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    /// SHA-256 of the bytes.
    public BlobId sha256() {
        return sha256;
    }

    /// Reads a file.
    ///
    /// @throws TroubleException when it is not there or cannot be read
    public static FileContent read(Path file) throws TroubleException {
        try {
            return of(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new TroubleException(Problem.of("platform.files.unreadable", file.toString()), e);
        }
    }

    /// Content that is not a file, such as the demonstration's.
    public static FileContent of(String name, byte[] bytes) {
        try {
            return new FileContent(name, bytes, new BlobId(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
