package soundpractice.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import soundpractice.kernel.BlobId;

/// Threats inside a bundle that is properly signed and encrypted: what a colleague’s broken or taken-over program might send.
class ThreatsInsideTheFileTest extends ForgedBundles {
    @Test
    void zip_bomb() throws Exception {
        var bomb = deflated("S1\n" + " ".repeat(64 << 20));
        assertThat(bomb.length).isLessThan(100_000);
        refused(ben, made(lead, List.of(bomb)), "sync.refused.malformed");
    }

    @Test
    void declared_length_lie() throws Exception {
        for (long lie : new long[] {0, 1, 5_000, Long.MAX_VALUE}) {
            var file = forgedEntries(lead, List.of(new Manifest.Entry(Manifest.BLOB, "ab".repeat(32), lie, "ab".repeat(32))), out -> out.write(new byte[100]));
            assertThat(isRefused(file)).as("%d", lie).isTrue();
        }
        var negative = forgedText(lead, t -> t.replace("\"number\":", "\"number\":-"));
        assertThat(isRefused(negative)).isTrue();
    }

    @Test
    void giant_manifest() throws Exception {
        var key = lead.keys;
        var file = dir.resolve("giant");
        assertThatThrownBy(() -> BundleOut.write(file, soundpractice.platform.files.WholeFile.besides(file), List.of(Hpke.rawOf(ben.keys.agreementPublic())), key, start -> {
            var left = new ArrayList<BlobId>();
            for (int i = 0; i < 300_000; i++) {
                left.add(new BlobId("%064x".formatted(i)));
            }
            return manifest(lead, start, List.of(), left);
        }, out -> {})).hasMessageContaining("table of contents");
        // A length that nothing stands behind is refused before anything is allocated.
        for (int length : new int[] {Integer.MAX_VALUE, -1, 16 << 20, 0}) {
            assertThat(isRefused(raw(ByteBuffer.allocate(200).putInt(length).array()))).isTrue();
        }
    }

    @Test
    void deep_json() throws Exception {
        var deep = "[".repeat(100_000) + "]".repeat(100_000);
        assertThat(isRefused(forgedText(lead, t -> t.replaceFirst("\\{", "{\"a\":" + deep + ",")))).isTrue();
        refused(ben, made(lead, List.of(ownPiece(lead, "{\"author\":" + "{\"a\":".repeat(500) + "1" + "}".repeat(500) + "}"))), "sync.refused.malformed");
    }

    @Test
    void duplicate_json_keys() throws Exception {
        assertThat(isRefused(forgedText(lead, t -> t.replaceFirst("\\{", "{\"group\":\"x\",")))).isTrue();
        var line = lineOf(lead);
        refused(ben, made(lead, List.of(ownPiece(lead, line.replaceFirst("\\{", "{\"author\":\"Ann Example\",")))), "sync.refused.malformed");
    }

    @Test
    void invalid_utf_8_and_lone_surrogates() throws Exception {
        var line = lineOf(lead);
        refused(ben, made(lead, List.of(ownPiece(lead, line.replace("first", "\\ud800")))), "sync.refused.malformed");
        var text = new String(inflated(ownPiece(lead, line)), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        text[text.length - 20] = (byte) 0xff;
        refused(ben, made(lead, List.of(deflated(text))), "sync.refused.malformed");
    }

    @Test
    void path_in_an_entry_name() throws Exception {
        for (var name : List.of("../../etc/passwd", "C:\\autoexec.bat", "blob\u0000")) {
            var kind = new Manifest.Entry(name, "ab".repeat(32), 3, HexFormat.of().formatHex(Keys.sha256().digest(new byte[3])));
            var file = forgedEntries(lead, List.of(kind), out -> out.write(new byte[3]));
            var before = ben.digest();
            if (!isRefused(file)) {
                assertThat(ben.digest()).as("a kind of entry that nobody knows is nothing but bytes").isEqualTo(before);
            }
            assertThat(isRefused(forgedText(lead, t -> t.replaceAll("\"entries\":\\[\\]", "\"entries\":[{\"kind\":\"blob\",\"id\":\"" + name.replace("\\", "\\\\\\\\").replace("\u0000", "")
                    + "\",\"length\":0,\"sha256\":\"" + "0".repeat(64) + "\"}]")))).isTrue();
        }
        try (var all = Files.walk(dir)) {
            assertThat(all.map(Path::toString)).noneMatch(p -> p.contains("passwd") || p.contains("autoexec"));
        }
    }

    @Test
    void attachment_swapped() throws Exception {
        var content = "not the photo".getBytes(StandardCharsets.UTF_8);
        var digest = HexFormat.of().formatHex(Keys.sha256().digest(content));
        refused(ben, forgedEntries(lead, List.of(new Manifest.Entry(Manifest.BLOB, "ab".repeat(32), content.length, digest)), out -> out.write(content)), "sync.refused.swapped");
        assertThat(isRefused(forgedEntries(lead, List.of(new Manifest.Entry(Manifest.BLOB, "ab".repeat(32), content.length, "ab".repeat(32))), out -> out.write(content)))).isTrue();
        assertThat(ben.blobs.has(new BlobId("ab".repeat(32)))).isFalse();
    }
}
