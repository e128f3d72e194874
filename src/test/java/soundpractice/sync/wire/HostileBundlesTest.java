package soundpractice.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import soundpractice.journal.Segment;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.SignedText;
import soundpractice.kernel.TroubleException;
import soundpractice.sync.Watch;
import soundpractice.sync.wire.Station.Card;

/// Bundles bent by a mutator that knows their structure: the file's bytes, what is inside the encryption, the table of contents signed anew, a piece
/// signed anew, a line of it. Whatever comes, it is taken in or refused in one sentence; nothing else may come out, and the store stays sound.
/// A failing seed is printed; `-Dfuzz.seed=…` replays it, `-Dfuzz.seconds=…` goes on for so long.
class HostileBundlesTest extends ForgedBundles {
    private static final List<String> SCRAPS = List.of(
            "", "\"", "\\", "\\ud800", "\\u0000", "null", "true", "-1", "0", "1e400", "9223372036854775807", "9223372036854775808", "1.0", "{}", "[]", "{\"a\":", "]", "}",
            "[[[[[[[[", ",", ":", "\n", "\r\n", " ", "\u0301", "\ud83d\ude00", "area", "this-laptop", "Z99001", "Z99002", "../..", "0".repeat(64), "f".repeat(64), "x".repeat(70_000),
            "register.card", "security.member", "sync.paper", "(deleted)", "00000000-0000-0000-0000-000000000000", "\"deleted\":true,", "\"settles\":[],", "\"reason\":null,");

    @Test
    void bundles_bent_in_every_layer_are_taken_in_or_refused_and_nothing_else() throws Exception {
        var material = material();
        if (Long.getLong("fuzz.seed") != null) {
            bend(material, Long.getLong("fuzz.seed"));
            return;
        }
        for (long seed = 1; seed <= 400; seed++) {
            bend(material, seed);
        }
        stillSound();
    }

    @Test
    @Tag("bench")
    void for_as_long_as_one_wants() throws Exception {
        var material = material();
        long seconds = Long.getLong("fuzz.seconds", 60);
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        long seed = Long.getLong("fuzz.from", 1_000_000);
        long first = seed;
        while (System.nanoTime() < until) {
            bend(material, seed++);
            if ((seed - first) % 5_000 == 0) {
                stillSound();
                System.out.println("fuzz: " + (seed - first) + " bundles, last seed " + (seed - 1) + ", taken in " + taken + ", refused " + refused);
            }
        }
        stillSound();
        System.out.println("fuzz: " + (seed - first) + " bundles in " + seconds + " s, taken in " + taken + ", refused " + refused);
    }

    private long taken;
    private long refused;

    private record Material(byte[] file, byte[] plain, String manifest, List<byte[]> pieces, List<String> texts) {}

    private Material material() throws Exception {
        lead.put(Station.ONE, Card.of("first"));
        lead.put(Station.TWO, new Card("with photo", "o", "no", "none", lead.blobs.keep("a photo".repeat(50).getBytes(StandardCharsets.UTF_8)).value()));
        var id = lead.put(Station.ONE, Card.of("to go"));
        lead.delete(id);
        var file = lead.bundle(Station.EVERYTHING);
        var pieces = new ArrayList<byte[]>();
        var texts = new ArrayList<String>();
        for (var piece : lead.journal.segments().all()) {
            pieces.add(bytes(lead, piece));
            texts.add(new String(inflated(bytes(lead, piece)), StandardCharsets.UTF_8));
        }
        var plain = new java.io.ByteArrayOutputStream();
        String manifest;
        try (var in = BundleIn.open(file, ben.keys, ben.device)) {
            manifest = in.manifest().text();
            var text = manifest.getBytes(StandardCharsets.UTF_8);
            plain.write(ByteBuffer.allocate(4).putInt(text.length).array());
            plain.write(text);
            plain.write(Hpke.rawOf(lead.keys.signingPublic()));
            plain.write(lead.keys.sign(SignedText.of(Manifest.TYPE, manifest)));
            for (var entry = in.next(); entry != null; entry = in.next()) {
                plain.write(in.whole());
            }
        }
        return new Material(Files.readAllBytes(file), plain.toByteArray(), manifest, pieces, texts);
    }

    private void bend(Material material, long seed) throws Exception {
        var random = new Random(seed);
        var file = bent(material, random);
        try {
            var before = random.nextInt(20) == 0 ? ben.everything() : null;
            boolean done = random.nextInt(4) == 0 ? ben.exchange.preview(file, Watch.NOBODY).isDone() && false : ben.exchange.take(file, null, random.nextBoolean(), Watch.NOBODY).isDone();
            taken += done ? 1 : 0;
            refused += done ? 0 : 1;
            if (before != null && !done) {
                assertThat(ben.everything()).as("seed %d: refused, so nothing changed", seed).isEqualTo(before);
            }
        } catch (TroubleException e) {
            refused++;
            assertThat(e.problem().key()).as("seed %d", seed).isEqualTo("sync.bundle.damaged");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError("seed " + seed, e);
        } finally {
            Files.delete(file);
        }
    }

    private void stillSound() throws Exception {
        assertThat(ben.journal.check().problems()).isEmpty();
        assertThat(ben.exchange.verify()).isEmpty();
        lead.put(Station.ONE, Card.of("and on it goes"));
        assertThat(ben.take(lead.bundle(Station.EVERYTHING)).isDone()).as("an honest bundle is still taken in").isTrue();
    }

    private Path bent(Material material, Random random) throws Exception {
        return switch (random.nextInt(6)) {
            case 0 -> written(bytes(material.file(), random));
            case 1 -> raw(bytes(material.plain(), random));
            case 2 -> forgedText(lead, text -> random.nextInt(3) == 0 ? scrapped(text, random) : scrapped(fullText(text, material.manifest()), random));
            case 3 -> made(lead, pieces(material, random));
            case 4 -> made(lead, List.of(deflated(bytes(any(material.texts(), random).getBytes(StandardCharsets.UTF_8), random))));
            default -> made(lead, List.of(signedPiece(scrapped(lines(any(material.texts(), random)), random))));
        };
    }

    /// The present header's name in a full table of contents.
    private static String fullText(String present, String full) {
        var header = present.replaceFirst(".*\"header\":\"([0-9a-f]+)\".*", "$1");
        var bundle = present.replaceFirst(".*\"bundle\":\"([0-9a-f]+)\".*", "$1");
        return full.replaceFirst("\"header\":\"[0-9a-f]+\"", "\"header\":\"" + header + "\"").replaceFirst("\"bundle\":\"[0-9a-f]+\"", "\"bundle\":\"" + bundle + "\"");
    }

    private static List<byte[]> pieces(Material material, Random random) {
        var some = new ArrayList<byte[]>();
        for (int n = random.nextInt(6); n > 0; n--) {
            var piece = any(material.pieces(), random);
            some.add(random.nextInt(3) == 0 ? bytes(piece, random) : piece);
        }
        return some;
    }

    private static String lines(String text) {
        return text.split("\n", 4)[3];
    }

    /// A piece properly signed by the lead, whatever it says.
    private byte[] signedPiece(String body) {
        var tree = new java.util.TreeMap<String, Object>();
        tree.put("body", Json.sha256(body));
        tree.put("device", lead.device);
        tree.put("format", 1);
        tree.put("number", 1);
        tree.put("previous", "");
        tree.put("scope", "Z99001");
        tree.put("versions", Math.max(1, (int) body.chars().filter(c -> c == '\n').count()));
        var header = new Json().write(tree);
        return deflated("S1\n" + header + "\n" + java.util.Base64.getEncoder().encodeToString(lead.keys.sign(SignedText.of(Segment.TYPE, header))) + "\n" + body);
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private Path written(byte[] bytes) throws Exception {
        return Files.write(dir.resolve(java.util.UUID.randomUUID().toString()), bytes);
    }

    /// Bytes flipped, cut, doubled, moved, filled.
    private static byte[] bytes(byte[] from, Random random) {
        var bytes = from.clone();
        for (int n = 1 + random.nextInt(4); n > 0 && bytes.length > 2; n--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes = Arrays.copyOf(bytes, at);
                case 2 -> bytes = Arrays.copyOf(bytes, bytes.length + length);
                case 3 -> Arrays.fill(bytes, at, at + length, (byte) (random.nextBoolean() ? 0 : 0xff));
                case 4 -> System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - length + 1), length);
                default -> bytes[Math.min(at, random.nextInt(40))] = (byte) random.nextInt();
            }
        }
        return bytes;
    }

    /// A text with scraps put into it, or parts of it doubled or taken out.
    private static String scrapped(String from, Random random) {
        var text = new StringBuilder(from);
        for (int n = 1 + random.nextInt(3); n > 0 && text.length() > 2; n--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(30));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, any(SCRAPS, random));
                case 1 -> text.replace(at, to, any(SCRAPS, random));
                case 2 -> text.insert(at, text.substring(at, to));
                default -> text.delete(at, to);
            }
        }
        return text.toString();
    }

    /// What the mutator found and was mended, kept by its seed or written out.
    @Test
    void a_photo_that_is_named_but_never_came_is_only_missing() throws Exception {
        var gone = new BlobId("ab".repeat(32));
        lead.put(Station.ONE, new Card("t", "o", "no", "none", gone.value()));
        assertThat(ben.take(lead.bundle(Station.EVERYTHING)).isDone()).isTrue();
    }
}
