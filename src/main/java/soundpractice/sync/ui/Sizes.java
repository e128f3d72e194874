package soundpractice.sync.ui;

import java.util.Locale;
import soundpractice.platform.text.Messages;

/// Sizes of files as people compare them.
final class Sizes {
    private static final long MEGABYTE = 1_000_000;

    private Sizes() {}

    static String of(long bytes, Messages words) {
        return bytes < MEGABYTE ? words.text("sync.size.kilobytes", Math.ceilDiv(bytes, 1_000L)) : words.text("sync.size.megabytes", String.format(Locale.UK, "%.1f", bytes / 1e6));
    }
}
