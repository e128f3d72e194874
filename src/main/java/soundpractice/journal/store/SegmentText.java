package soundpractice.journal.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import soundpractice.journal.Revision;
import soundpractice.journal.Segment;
import soundpractice.journal.Segments;
import soundpractice.journal.SignedSegment;
import soundpractice.kernel.Scope;
import soundpractice.kernel.SignedText;
import tools.jackson.core.JacksonException;

/// The text of a signed piece: a mark, the header, the signature, then its versions, a line each. It is packed once, when it is signed, and from
/// then on travels and is kept as these bytes.
final class SegmentText {
    static final String MARK = "S1\n";
    /// A piece is sealed when it has so many versions or so many characters.
    static final int MOST_VERSIONS = 2_000;
    static final int ENOUGH_TEXT = 1 << 20;

    private static final int MOST_PLAIN = 8 << 20;
    private static final int MOST_PACKED = 4 << 20;
    private static final int RATIO = 100;
    private static final int FORMAT = 1;

    private SegmentText() {}

    /// A piece and its bytes.
    record Written(Segment segment, Packing.Packed packed) {}

    static Written seal(Codec codec, String device, Scope scope, long number, String previous, List<String> lines, Segments.Signer signer) {
        var body = String.join("\n", lines) + "\n";
        var tree = new TreeMap<String, Object>();
        tree.put("body", Line.hex(Line.sha256(body.getBytes(StandardCharsets.UTF_8))));
        tree.put("device", device);
        tree.put("format", FORMAT);
        tree.put("number", number);
        tree.put("previous", previous);
        tree.put("scope", scope.value());
        tree.put("versions", lines.size());
        var header = codec.write(tree);
        var signature = Base64.getEncoder().encodeToString(signer.sign(SignedText.of(Segment.TYPE, header)));
        var text = MARK + header + "\n" + signature + "\n" + body;
        var packed = Packing.Packed.of(text, Deflater.DEFAULT_COMPRESSION);
        if (text.length() > packed.bytes().length * (RATIO - 10L)) {
            // The same word a thousand times would look like a bomb to whoever receives it.
            packed = Packing.Packed.of(text, Deflater.NO_COMPRESSION);
        }
        return new Written(segment(tree, header, packed), packed);
    }

    private static String text(Map<String, Object> tree, String name) {
        return (String) Objects.requireNonNull(tree.get(name));
    }

    private static long whole(Map<String, Object> tree, String name) {
        return ((Number) Objects.requireNonNull(tree.get(name))).longValue();
    }

    private static Segment segment(Map<String, Object> tree, String header, Packing.Packed packed) {
        return new Segment(
                Line.hex(Line.sha256(header.getBytes(StandardCharsets.UTF_8))), text(tree, "device"), new Scope(text(tree, "scope")),
                whole(tree, "number"), text(tree, "previous"), Math.toIntExact(whole(tree, "versions")),
                packed.bytes().length, Line.hex(Line.sha256(packed.bytes())));
    }

    /// Reads a piece that comes from elsewhere.
    ///
    /// @throws MalformedException when anything is not as it must be
    static SignedSegment read(Codec codec, Applier applier, byte[] bytes) throws MalformedException {
        var packed = new Packing.Packed(bytes);
        return read(codec, applier, packed, plain(packed));
    }

    private static SignedSegment read(Codec codec, Applier applier, Packing.Packed packed, String text) throws MalformedException {
        var parts = Parts.of(text);
        var segment = segment(header(codec, parts.header()), parts.header(), packed);
        if (!Line.hex(Line.sha256(parts.body().getBytes(StandardCharsets.UTF_8))).equals(bodyOf(codec, parts.header())) || !parts.body().endsWith("\n")) {
            throw new MalformedException("the body is not the one signed");
        }
        var revisions = new ArrayList<Revision>();
        var unreadable = new ArrayList<String>();
        for (var line : parts.lines()) {
            var revision = Line.received(codec, line);
            if (!revision.scope().equals(segment.scope())) {
                throw new MalformedException("a version of another scope");
            }
            if (!applier.readable(revision)) {
                unreadable.add(revision.kind());
            }
            revisions.add(revision);
        }
        if (revisions.size() != segment.versions()) {
            throw new MalformedException("not as many versions as it says");
        }
        return new SignedSegment(segment, parts.header(), parts.signature(), revisions, unreadable);
    }

    /// Reads a piece that was read as one from elsewhere before and is kept since, or was written here.
    static SignedSegment kept(Codec codec, Packing.Packed packed, String text) throws MalformedException {
        var parts = Parts.of(text);
        var segment = segment(header(codec, parts.header()), parts.header(), packed);
        var revisions = parts.lines().stream().map(line -> Line.read(codec, line)).toList();
        return new SignedSegment(segment, parts.header(), parts.signature(), revisions, List.of());
    }

    /// What a piece's text is made of.
    private record Parts(String header, String signature, String body) {
        static Parts of(String text) throws MalformedException {
            int afterHeader = text.indexOf('\n', MARK.length());
            int afterSignature = afterHeader < 0 ? -1 : text.indexOf('\n', afterHeader + 1);
            if (!text.startsWith(MARK) || afterSignature < 0) {
                throw new MalformedException("no header");
            }
            return new Parts(text.substring(MARK.length(), afterHeader), text.substring(afterHeader + 1, afterSignature), text.substring(afterSignature + 1));
        }

        List<String> lines() {
            return List.of(body.substring(0, Math.max(0, body.length() - 1)).split("\n", -1));
        }
    }

    static String plain(Packing.Packed packed) throws MalformedException {
        if (packed.bytes().length > MOST_PACKED) {
            throw new MalformedException("too large");
        }
        try {
            int most = (int) Math.min(MOST_PLAIN, Math.max(4096L, packed.bytes().length * (long) RATIO));
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(packed.inflate(most))).toString();
        } catch (DataFormatException | CharacterCodingException e) {
            throw new MalformedException(e.getMessage());
        }
    }

    private static String bodyOf(Codec codec, String header) {
        return String.valueOf(codec.tree(header).get("body"));
    }

    private static Map<String, Object> header(Codec codec, String header) throws MalformedException {
        try {
            var tree = codec.tree(header);
            if (!codec.write(tree).equals(header)) {
                throw new MalformedException("a header that is not canonical");
            }
            boolean typed = tree.get("body") instanceof String && tree.get("device") instanceof String device && Line.isName(device, 80)
                    && tree.get("scope") instanceof String scope && Line.isName(scope, 80) && new Scope(scope).travels()
                    && tree.get("previous") instanceof String previous && (previous.isEmpty() || Line.isHash(previous))
                    && Line.whole(tree.get("number"), 1, Long.MAX_VALUE) && Line.whole(tree.get("versions"), 1, 100_000)
                    && Line.whole(tree.get("format"), FORMAT, FORMAT);
            if (!typed || (whole(tree, "number") == 1) != "".equals(tree.get("previous"))) {
                throw new MalformedException("a header that says something else than it must");
            }
            return tree;
        } catch (JacksonException | ClassCastException e) {
            throw new MalformedException(e.getMessage());
        }
    }
}
