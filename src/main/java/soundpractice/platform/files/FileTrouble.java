package soundpractice.platform.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// What to tell a person when the file system says no.
public final class FileTrouble {

    private FileTrouble() {}

    /// The trouble behind a failure at a file or folder.
    public static TroubleException of(IOException e, Path at) {
        return new TroubleException(Problem.of(key(e), at.toString()), e);
    }

    /// Whether there was no room for what was to be written, or a limit on a file's size was reached.
    public static boolean isFull(IOException e) {
        var says = String.valueOf(e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage()).toLowerCase(Locale.ROOT);
        return says.contains("no space left") || says.contains("not enough space") || says.contains("disk quota") || says.contains("quota exceeded")
                || says.contains("file too large");
    }

    private static String key(IOException e) {
        if (isFull(e)) {
            return "platform.files.full";
        }
        return switch (e) {
            case NoSuchFileException missing -> "platform.files.missing";
            case AccessDeniedException denied -> "platform.files.denied";
            default -> "platform.files.failed";
        };
    }
}
