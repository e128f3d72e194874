package soundpractice.platform.fx;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/// A bug, told without practice data: what kind of exception where in the code, never its message. The short code is the same each time
/// the same thing goes wrong.
///
/// @param code four letters or figures, a dash, four more
/// @param trace kinds and places, for the log
public record BugReport(String code, String trace) {
    private static final int FRAMES = 40;
    private static final int DEPTH = 8;

    /// What there is to tell about it.
    public static BugReport of(Throwable bug) {
        var trace = new StringBuilder();
        var lead = "";
        int depth = 0;
        for (Throwable each = bug; each != null && depth < DEPTH; each = each.getCause()) {
            trace.append(lead).append(each.getClass().getName()).append('\n');
            lead = "caused by ";
            depth++;
            var frames = each.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                trace.append("  at ").append(frames[i]).append('\n');
            }
        }
        var crc = new CRC32();
        crc.update(whereFrom(bug).getBytes(StandardCharsets.UTF_8));
        var hex = String.format(Locale.ROOT, "%08X", crc.getValue());
        return new BugReport(hex.substring(0, 4) + "-" + hex.substring(4), trace.toString());
    }

    private static String whereFrom(Throwable bug) {
        var where = new StringBuilder(bug.getClass().getName());
        var frames = bug.getStackTrace();
        int ours = 0;
        for (int i = 0; i < frames.length && ours < 3; i++) {
            if (i == 0 || frames[i].getClassName().startsWith("soundpractice.")) {
                where.append('|').append(frames[i].getClassName()).append('.').append(frames[i].getMethodName());
                ours++;
            }
        }
        return where.toString();
    }
}
