package soundpractice.journal.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Revision;
import soundpractice.journal.RevisionId;
import soundpractice.journal.Stamp;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import tools.jackson.core.JacksonException;

/// A revision as one line of canonical JSON. Its id is the SHA-256 of these bytes.
final class Line {
    private static final int MOST_CONTENT = 1 << 20;
    private static final int MOST_LINE = MOST_CONTENT + (1 << 16);
    private static final Pattern KIND = Pattern.compile("[a-z]+(\\.[a-z_]+)+");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Set<String> FIELDS =
            Set.of("author", "change", "content", "deleted", "device", "kind", "parents", "reason", "record", "scope", "settles", "stamp");
    private static final String CHANGE = ",\"change\":\"";
    private static final String CONTENT = ",\"content\":";
    private static final int UUID_LENGTH = 36;

    private Line() {}

    /// The revision that these facts make, named by its own content.
    static Revision revision(
            Codec codec, RecordId record, String kind, Scope scope, List<RevisionId> parents, String author, String device, Stamp stamp,
            RecordId change, @Nullable String reason, List<String> settles, @Nullable String content) {
        var unnamed = new Revision(
                new RevisionId("0".repeat(64)), record, kind, scope, parents.stream().sorted().toList(), author, device, stamp, change,
                reason, settles.stream().sorted().toList(), content);
        return named(unnamed, of(codec, unnamed));
    }

    /// A revision's line. Its content is canonical already; the rest is put around it.
    static String of(Codec codec, Revision r) {
        var line = new StringBuilder(r.content() == null ? 600 : 600 + r.content().length());
        line.append("{\"author\":").append(codec.quoted(r.author())).append(CHANGE).append(r.change()).append('"');
        if (r.content() == null) {
            line.append(",\"deleted\":true");
        } else {
            line.append(CONTENT).append(r.content());
        }
        line.append(",\"device\":").append(codec.quoted(r.device())).append(",\"kind\":\"").append(r.kind()).append("\",\"parents\":[");
        for (int i = 0; i < r.parents().size(); i++) {
            line.append(i == 0 ? "\"" : ",\"").append(r.parents().get(i)).append('"');
        }
        line.append(']');
        if (r.reason() != null) {
            line.append(",\"reason\":").append(codec.quoted(r.reason()));
        }
        line.append(",\"record\":\"").append(r.record()).append("\",\"scope\":").append(codec.quoted(r.scope().value()));
        for (int i = 0; i < r.settles().size(); i++) {
            line.append(i == 0 ? ",\"settles\":[" : ",").append(codec.quoted(r.settles().get(i))).append(i == r.settles().size() - 1 ? "]" : "");
        }
        return line.append(",\"stamp\":[").append(r.stamp().millis()).append(',').append(r.stamp().counter()).append("]}").toString();
    }

    /// The lines of what is saved together.
    static String lines(Codec codec, List<Revision> revisions) {
        var lines = new StringBuilder();
        for (var revision : revisions) {
            lines.append(of(codec, revision)).append('\n');
        }
        return lines.toString();
    }

    /// Where the content stands in a canonical line: behind the change's name and before the laptop's. Quotes inside of words are escaped, so
    /// neither mark can stand in a word. Null when the record was deleted.
    private static int @Nullable [] content(String line) {
        int change = line.indexOf(CHANGE);
        int from = change < 0 ? -1 : change + CHANGE.length() + UUID_LENGTH + 1;
        int to = line.lastIndexOf(",\"device\":\"");
        return from > 0 && to > from && line.startsWith(CONTENT, from) ? new int[] {from, to} : null;
    }

    /// Reads a line of this journal back. Its id is computed from the bytes, never trusted from elsewhere.
    static Revision read(Codec codec, String line) {
        var at = content(line);
        return at == null
                ? revision(codec.tree(line), null, line)
                : revision(codec.tree(line.substring(0, at[0]) + line.substring(at[1])), line.substring(at[0] + CONTENT.length(), at[1]), line);
    }

    @SuppressWarnings("unchecked")
    private static Revision revision(Map<String, Object> tree, @Nullable String content, String line) {
        var stamp = (List<Number>) Objects.requireNonNull(tree.get("stamp"));
        return new Revision(
                new RevisionId(hex(sha256(line.getBytes(StandardCharsets.UTF_8)))),
                RecordId.of(text(tree, "record")),
                text(tree, "kind"),
                new Scope(text(tree, "scope")),
                ((List<String>) Objects.requireNonNull(tree.get("parents"))).stream().map(RevisionId::new).toList(),
                text(tree, "author"),
                text(tree, "device"),
                new Stamp(stamp.get(0).longValue(), stamp.get(1).intValue()),
                RecordId.of(text(tree, "change")),
                (String) tree.get("reason"),
                tree.get("settles") == null ? List.of() : (List<String>) tree.get("settles"),
                content);
    }

    /// Reads a line that comes from elsewhere: it has to be canonical to the byte, and everything in it of the sort and size it must be.
    static Revision received(Codec codec, String line) throws MalformedException {
        if (line.length() > MOST_LINE) {
            throw new MalformedException("a version of " + line.length() + " characters");
        }
        try {
            var tree = codec.tree(line);
            if (!isTyped(tree)) {
                throw new MalformedException("a version that says something else than it must");
            }
            var at = content(line);
            var content = at == null ? null : line.substring(at[0] + CONTENT.length(), at[1]);
            if ((content == null) != (tree.get("content") == null) || (content != null && content.length() > MOST_CONTENT) || !codec.write(tree).equals(line)) {
                throw new MalformedException("a version that is not canonical");
            }
            return revision(tree, content, line);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new MalformedException(e.getMessage());
        }
    }

    private static boolean isTyped(Map<String, Object> tree) {
        return FIELDS.containsAll(tree.keySet()) && isName(tree.get("author"), 200) && isUuid(tree.get("change")) && isUuid(tree.get("record"))
                && isName(tree.get("device"), 80) && tree.get("kind") instanceof String kind && kind.length() <= 80 && KIND.matcher(kind).matches()
                && isName(tree.get("scope"), 80) && hashes(tree.get("parents"))
                && (!tree.containsKey("settles") || (texts(tree.get("settles"), 200, 200) && !List.of().equals(tree.get("settles"))))
                && (!tree.containsKey("reason") || (tree.get("reason") instanceof String reason && reason.length() <= 10_000))
                && tree.get("stamp") instanceof List<?> stamp && stamp.size() == 2 && whole(stamp.get(0), 0, (1L << 48) - 1) && whole(stamp.get(1), 0, 0xffff)
                && (tree.containsKey("deleted") ? Boolean.TRUE.equals(tree.get("deleted")) && !tree.containsKey("content") : tree.get("content") instanceof Map<?, ?>);
    }

    static boolean isName(@Nullable Object value, int most) {
        return value instanceof String text && !text.isBlank() && text.length() <= most && text.chars().noneMatch(Character::isISOControl);
    }

    static boolean isHash(@Nullable Object value) {
        return value instanceof String text && HASH.matcher(text).matches();
    }

    static boolean whole(@Nullable Object value, long from, long to) {
        return (value instanceof Integer || value instanceof Long) && ((Number) value).longValue() >= from && ((Number) value).longValue() <= to;
    }

    private static boolean isUuid(@Nullable Object value) {
        return value instanceof String text && UUID.matcher(text).matches();
    }

    private static boolean hashes(@Nullable Object value) {
        return value instanceof List<?> list && list.size() <= 128 && list.stream().allMatch(Line::isHash);
    }

    private static boolean texts(@Nullable Object value, int most, int longest) {
        return value instanceof List<?> list && list.size() <= most && list.stream().allMatch(v -> v instanceof String text && text.length() <= longest);
    }

    private static String text(Map<String, Object> tree, String key) {
        return (String) Objects.requireNonNull(tree.get(key), key);
    }

    private static Revision named(Revision r, String line) {
        return new Revision(
                new RevisionId(hex(sha256(line.getBytes(StandardCharsets.UTF_8)))), r.record(), r.kind(), r.scope(), r.parents(), r.author(),
                r.device(), r.stamp(), r.change(), r.reason(), r.settles(), r.content());
    }

    static byte[] sha256(byte[] bytes) {
        return digest().digest(bytes);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] bytes(List<RevisionId> ids) {
        var all = new byte[ids.size() * 32];
        for (int i = 0; i < ids.size(); i++) {
            System.arraycopy(HexFormat.of().parseHex(ids.get(i).value()), 0, all, i * 32, 32);
        }
        return all;
    }

    static List<RevisionId> ids(byte[] bytes) {
        return java.util.stream.IntStream.range(0, bytes.length / 32)
                .mapToObj(i -> new RevisionId(HexFormat.of().formatHex(bytes, i * 32, i * 32 + 32)))
                .toList();
    }

}
