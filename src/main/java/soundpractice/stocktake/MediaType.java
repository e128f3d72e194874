package soundpractice.stocktake;

import java.util.Locale;
import java.util.Map;

/// What a file is, by its first bytes, and only where they do not tell by its name's ending.
final class MediaType {
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("txt", "text/plain"), Map.entry("csv", "text/csv"), Map.entry("heic", "image/heic"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("doc", "application/msword"), Map.entry("xls", "application/vnd.ms-excel"), Map.entry("msg", "application/vnd.ms-outlook"),
            Map.entry("eml", "message/rfc822"), Map.entry("m4a", "audio/mp4"), Map.entry("mp3", "audio/mpeg"), Map.entry("mp4", "video/mp4"));

    private MediaType() {}

    static String of(String name, byte[] content) {
        if (begins(content, 0xff, 0xd8, 0xff)) {
            return "image/jpeg";
        }
        if (begins(content, 0x89, 'P', 'N', 'G')) {
            return "image/png";
        }
        if (begins(content, 'G', 'I', 'F', '8')) {
            return "image/gif";
        }
        if (begins(content, '%', 'P', 'D', 'F', '-')) {
            return "application/pdf";
        }
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, "application/octet-stream");
    }

    private static boolean begins(byte[] content, int... with) {
        if (content.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((content[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
