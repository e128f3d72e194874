package soundpractice.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import soundpractice.sync.ExportWish;
import soundpractice.sync.wire.Station.Card;

/// Threats to the file itself, a test a line of the threat list: bent, cut, lengthened, put together from two.
class ThreatsToTheFileTest extends ForgedBundles {
    @Test
    void tampered_byte_anywhere() throws Exception {
        lead.put(Station.ONE, Card.of("first"));
        var whole = Files.readAllBytes(lead.bundle(Station.EVERYTHING));
        refusedEach(whole.length, at -> {
            var bent = whole.clone();
            bent[at] ^= (byte) (1 << at % 8);
            return bent;
        });
    }

    @Test
    void truncated_at_any_length() throws Exception {
        lead.put(Station.ONE, Card.of("first"));
        var whole = Files.readAllBytes(lead.bundle(Station.EVERYTHING));
        refusedEach(whole.length, at -> Arrays.copyOf(whole, at));
    }

    private interface Bending {
        byte[] at(int position);
    }

    private void refusedEach(int positions, Bending bending) throws Exception {
        var before = ben.everything();
        var file = dir.resolve("bent.qabundle");
        for (int at = 0; at < positions; at++) {
            Files.write(file, bending.at(at));
            assertThat(isRefused(file)).as("position %d", at).isTrue();
        }
        assertThat(ben.everything()).isEqualTo(before);
    }

    @Test
    void trailing_bytes() throws Exception {
        lead.put(Station.ONE, Card.of("first"));
        var file = lead.bundle(Station.EVERYTHING);
        for (int more : new int[] {1, 15, 16, 17, 300_000}) {
            var longer = dir.resolve("longer" + more);
            Files.write(longer, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) + more));
            assertThat(isRefused(longer)).isTrue();
        }
    }

    @Test
    void wrong_recipient() throws Exception {
        lead.put(Station.ONE, Card.of("for Cleo"));
        var file = lead.bundle(new ExportWish(List.of("Cleo Test"), List.of(), true, Long.MAX_VALUE));
        refused(ben, file, "sync.refused.not-for-you");
        assertThat(cleo.take(file).isDone()).isTrue();
    }

    @Test
    void recipient_list_altered() throws Exception {
        lead.put(Station.ONE, Card.of("first"));
        var whole = Files.readAllBytes(lead.bundle(Station.EVERYTHING));
        int slots = 16 + 16 + 2;
        var swapped = whole.clone();
        System.arraycopy(whole, slots, swapped, slots + BundleOut.SLOT, BundleOut.SLOT);
        System.arraycopy(whole, slots + BundleOut.SLOT, swapped, slots, BundleOut.SLOT);
        assertThat(swapped).isNotEqualTo(whole);
        Files.write(dir.resolve("swapped"), swapped);
        assertThat(isRefused(dir.resolve("swapped"))).isTrue();
        Files.write(dir.resolve("whole"), whole);
        assertThat(ben.take(dir.resolve("whole")).isDone()).isTrue();
    }

    @Test
    void header_of_one_on_payload_of_another() throws Exception {
        lead.put(Station.ONE, Card.of("first"));
        var a = Files.readAllBytes(lead.bundle(Station.EVERYTHING));
        var b = Files.readAllBytes(lead.bundle(Station.EVERYTHING));
        int header = 16 + ByteBuffer.wrap(a).getInt(12);
        for (int cut : new int[] {header, header + 32}) {
            var mixed = a.clone();
            System.arraycopy(b, cut, mixed, cut, Math.min(a.length, b.length) - cut);
            Files.write(dir.resolve("mixed"), mixed);
            assertThat(isRefused(dir.resolve("mixed"))).isTrue();
        }
    }
}
