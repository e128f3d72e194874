package soundpractice.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import soundpractice.sync.ExportWish;
import soundpractice.sync.wire.Station.Card;

/// What happens to bundles that are carried by hand: late, twice, in any order, not at all, from a copy.
class ThreatsOnTheRoadTest extends ForgedBundles {
    @Test
    void replayed() throws Exception {
        lead.put(Station.ONE, Card.of("first"));
        var file = lead.bundle(Station.EVERYTHING);
        ben.take(file).orThrow();
        var before = ben.digest();
        var again = ben.take(file).orThrow();
        assertThat(again.did().versions()).isZero();
        assertThat(again.facts().seenBefore()).isTrue();
        assertThat(ben.digest()).isEqualTo(before);
    }

    @Test
    void rolled_back_to_older_bundle() throws Exception {
        var id = lead.put(Station.ONE, Card.of("first"));
        var old = lead.bundle(Station.EVERYTHING);
        lead.put(id, Station.ONE, Card.of("second"));
        lead.team.revoke("Cleo Test", "").orThrow();
        ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        var state = ben.digest();
        var has = ben.exchange.peers();
        ben.take(old).orThrow();
        assertThat(ben.digest()).isEqualTo(state);
        assertThat(ben.card(id).title()).isEqualTo("second");
        assertThat(ben.team.trust().isActive(cleo.device)).isFalse();
        assertThat(ben.exchange.peers()).isEqualTo(has);
    }

    @Test
    void duplicated() throws Exception {
        var pieces = fourPieces();
        pieces.addAll(fourPieces());
        pieces.add(pieces.getFirst());
        ben.take(made(lead, pieces)).orThrow();
        assertThat(ben.digest()).isEqualTo(lead.digest());
        var before = ben.everything();
        ben.take(made(lead, pieces)).orThrow();
        assertThat(ben.digest()).isEqualTo(lead.digest());
        assertThat(ben.journal.check().problems()).isEmpty();
        assertThat(before).contains(ben.digest());
    }

    @Test
    void reordered() throws Exception {
        var pieces = fourPieces();
        java.util.Collections.reverse(pieces);
        ben.take(made(lead, pieces)).orThrow();
        assertThat(ben.digest()).isEqualTo(lead.digest());
        assertThat(ben.exchange.held()).isEmpty();
    }

    private List<byte[]> fourPieces() throws Exception {
        for (int i = 0; i < 4; i++) {
            lead.put(Station.ONE, Card.of("piece " + i));
            lead.journal.segments().seal(lead.keys::sign);
        }
        var pieces = new ArrayList<byte[]>();
        for (var piece : lead.journal.segments().all()) {
            pieces.add(bytes(lead, piece));
        }
        return pieces;
    }

    @Test
    void gap_in_sequence() throws Exception {
        for (int i = 0; i < 3; i++) {
            lead.put(Station.ONE, Card.of("piece " + i));
            lead.journal.segments().seal(lead.keys::sign);
        }
        var pieces = lead.journal.segments().all().stream().filter(s -> s.scope().value().equals("Z99001")).toList();
        var later = ben.take(made(lead, List.of(bytes(lead, pieces.get(2)), bytes(lead, pieces.get(1))))).orThrow();
        assertThat(later.did().versions()).isZero();
        assertThat(ben.exchange.held()).hasSize(2).allSatisfy(h -> assertThat(h.why().args()).contains("Ann Example", 1));
        var filled = ben.take(made(lead, List.of(bytes(lead, pieces.get(0))))).orThrow();
        assertThat(filled.did().versions()).isEqualTo(3);
        assertThat(ben.exchange.held()).isEmpty();
        assertThat(ben.digest()).isEqualTo(lead.digest());
    }

    @Test
    void two_devices_with_a_cloned_store() throws Exception {
        ben.put(Station.ONE, Card.of("common"));
        ben.journal.segments().seal(ben.keys::sign);
        ben.journal.close();
        var clone = ben.copied(dir.resolve("copy"));
        open.remove(ben);
        ben = ben.reopened(Station.kinds());
        open.addAll(List.of(ben, clone));
        var a = ben.put(Station.ONE, Card.of("by the one"));
        var b = clone.put(Station.ONE, Card.of("by the other"));
        lead.take(ben.bundle(Station.EVERYTHING)).orThrow();
        var second = lead.take(clone.bundle(Station.EVERYTHING)).orThrow();
        assertThat(second.facts().notes()).singleElement().satisfies(n -> assertThat(n.key()).isEqualTo("sync.note.fork"));
        assertThat(lead.card(a).title()).isEqualTo("by the one");
        assertThat(lead.card(b).title()).isEqualTo("by the other");
        cleo.take(lead.bundle(Station.EVERYTHING)).orThrow();
        assertThat(cleo.digest()).isEqualTo(lead.digest());
    }

    @Test
    void attachment_missing() throws Exception {
        var photo = lead.blobs.keep("a photo".repeat(1000).getBytes(StandardCharsets.UTF_8));
        lead.put(Station.ONE, new Card("with photo", "o", "no", "none", photo.value()));
        var result = ben.take(lead.bundle(new ExportWish(List.of(), List.of(), true, 10))).orThrow();
        assertThat(result.facts().missing()).isEqualTo(1);
        assertThat(ben.blobs.has(photo)).isFalse();
        lead.take(ben.bundle(Station.EVERYTHING)).orThrow();
        assertThat(lead.exchange.plan(Station.WHAT_IS_NEW).orThrow().attachments()).as("it is asked for, and goes along").contains(photo);
        ben.take(lead.bundle(Station.WHAT_IS_NEW)).orThrow();
        assertThat(ben.blobs.read(photo)).startsWith("a photo".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bundle_for_one_practice_holds_no_trace_of_another() throws Exception {
        lead.put(Station.ONE, Card.of("canary-one"));
        lead.put(Station.TWO, new Card("canary-two", "o", "no", "none", lead.blobs.keep("canary-blob".getBytes(StandardCharsets.UTF_8)).value()));
        var file = lead.bundle(new ExportWish(List.of("Ben Sample"), List.of(Station.ONE), true, Long.MAX_VALUE));
        var all = new StringBuilder();
        try (var in = BundleIn.open(file, ben.keys, ben.device)) {
            all.append(in.manifest().text());
            for (var entry = in.next(); entry != null; entry = in.next()) {
                assertThat(entry.kind()).isEqualTo(Manifest.SEGMENT);
                all.append(new String(inflated(in.whole()), StandardCharsets.UTF_8));
            }
        }
        assertThat(all.toString()).contains("canary-one", "Z99001").doesNotContain("canary-two", "Z99002", "canary-blob");
    }
}
