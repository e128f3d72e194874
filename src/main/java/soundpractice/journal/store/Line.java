package soundpractice.journal.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Revision;
import soundpractice.journal.RevisionId;
import soundpractice.journal.Stamp;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// A revision as one line of canonical JSON. Its id is the SHA-256 of these bytes.
final class Line {
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

    private static String text(Map<String, Object> tree, String key) {
        return (String) Objects.requireNonNull(tree.get(key), key);
    }

    private static Revision named(Revision r, String line) {
        return new Revision(
                new RevisionId(hex(sha256(line.getBytes(StandardCharsets.UTF_8)))), r.record(), r.kind(), r.scope(), r.parents(), r.author(),
                r.device(), r.stamp(), r.change(), r.reason(), r.settles(), r.content());
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
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
