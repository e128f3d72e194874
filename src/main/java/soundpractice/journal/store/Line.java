package soundpractice.journal.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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

    static String of(Codec codec, Revision r) {
        var tree = new TreeMap<String, Object>();
        tree.put("author", r.author());
        tree.put("change", r.change().toString());
        if (r.content() != null) {
            tree.put("content", codec.tree(r.content()));
        } else {
            tree.put("deleted", true);
        }
        tree.put("device", r.device());
        tree.put("kind", r.kind());
        tree.put("parents", r.parents().stream().map(RevisionId::value).toList());
        if (r.reason() != null) {
            tree.put("reason", r.reason());
        }
        tree.put("record", r.record().toString());
        tree.put("scope", r.scope().value());
        if (!r.settles().isEmpty()) {
            tree.put("settles", r.settles());
        }
        tree.put("stamp", List.of(r.stamp().millis(), r.stamp().counter()));
        return codec.write(tree);
    }

    /// Reads a line back. Its id is computed from the bytes, never trusted from elsewhere.
    @SuppressWarnings("unchecked")
    static Revision read(Codec codec, String line) {
        var tree = codec.tree(line);
        var stamp = (List<Number>) Objects.requireNonNull(tree.get("stamp"));
        var content = tree.get("content");
        var unnamed = new Revision(
                new RevisionId("0".repeat(64)),
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
                content == null ? null : codec.write(new TreeMap<>((Map<String, Object>) content)));
        return named(unnamed, line);
    }

    /// Reads a line that comes from elsewhere: it has to be canonical to the byte, and everything in it of the sort and size it must be.
    static Revision received(Codec codec, String line) throws MalformedException {
        if (line.length() > MOST_LINE) {
            throw new MalformedException("a version of " + line.length() + " characters");
        }
        try {
            var tree = codec.tree(line);
            boolean typed = isName(tree.get("author"), 200) && isUuid(tree.get("change")) && isUuid(tree.get("record")) && isName(tree.get("device"), 80)
                    && tree.get("kind") instanceof String kind && kind.length() <= 80 && KIND.matcher(kind).matches() && isName(tree.get("scope"), 80)
                    && hashes(tree.get("parents")) && texts(tree.getOrDefault("settles", List.of()), 200, 200)
                    && (tree.get("reason") == null || (tree.get("reason") instanceof String reason && reason.length() <= 10_000))
                    && tree.get("stamp") instanceof List<?> stamp && stamp.size() == 2 && whole(stamp.get(0), 0, (1L << 48) - 1) && whole(stamp.get(1), 0, 0xffff)
                    && (tree.get("content") instanceof Map<?, ?>) != Boolean.TRUE.equals(tree.get("deleted"));
            if (!typed) {
                throw new MalformedException("a version that says something else than it must");
            }
            var revision = read(codec, line);
            if (revision.content() != null && revision.content().length() > MOST_CONTENT || !of(codec, revision).equals(line)) {
                throw new MalformedException("a version that is not canonical");
            }
            return revision;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new MalformedException(e.getMessage());
        }
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
