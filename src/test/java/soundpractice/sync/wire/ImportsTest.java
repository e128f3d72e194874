package soundpractice.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import soundpractice.journal.Change;
import soundpractice.journal.Segments;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.sync.ExportWish;
import soundpractice.sync.Watch;
import soundpractice.sync.wire.Station.Card;

/// Taking a bundle in: previews, receipts, undo, a full disk, a break half way.
class ImportsTest extends TeamOfThree {
    @Test
    void disk_full_in_the_middle() throws Exception {
        lead.put(Station.ONE, Card.of("first"));
        var file = lead.bundle(Station.EVERYTHING);
        var before = ben.everything();
        ben.roomLeft = false;
        assertThatThrownBy(() -> ben.take(file)).isInstanceOfSatisfying(TroubleException.class, e -> assertThat(e.problem().key()).isEqualTo("platform.files.full"));
        assertThat(ben.everything()).isEqualTo(before);
        ben.roomLeft = true;
        ben.take(file).orThrow();
        assertThat(ben.digest()).isEqualTo(lead.digest());
    }

    @Test
    void an_import_broken_off_half_way_leaves_nothing() throws Exception {
        for (int i = 0; i < 5; i++) {
            lead.put(Station.ONE, Card.of("piece " + i));
            lead.journal.segments().seal(lead.keys::sign);
        }
        var pieces = lead.journal.segments().all();
        var before = ben.everything();
        var given = new int[1];
        assertThatThrownBy(() -> ben.journal.segments().receive(ben.journal.newId(), () -> {
            if (given[0] == 3) {
                throw new TroubleException(soundpractice.kernel.Problem.of("platform.files.full", "stick"));
            }
            return lead.journal.segments().packed(pieces.get(given[0]++));
        }, Change.plain(), true)).isInstanceOf(TroubleException.class);
        assertThat(ben.everything()).isEqualTo(before);
        assertThat(ben.journal.check().problems()).isEmpty();
        open.remove(ben);
        ben = ben.reopened(Station.kinds());
        open.add(ben);
        assertThat(ben.everything()).isEqualTo(before);
    }

    @Test
    void an_import_undone_shows_what_stood_before_and_a_repeated_bundle_does_not_bring_it_back() throws Exception {
        var id = shared("before");
        ben.put(id, Station.ONE, Card.of("wrong"));
        var other = ben.put(Station.TWO, Card.of("new and wrong"));
        var file = ben.bundle(Station.EVERYTHING);
        var bundle = lead.take(file).orThrow().facts().bundle();
        assertThat(lead.card(id).title()).isEqualTo("wrong");
        lead.exchange.undo(soundpractice.sync.Arrived.id(bundle), "sent by mistake").orThrow();
        assertThat(lead.card(id).title()).isEqualTo("before");
        assertThat(lead.journal.find(Station.CARD, other)).isEmpty();
        lead.take(file).orThrow();
        assertThat(lead.card(id).title()).isEqualTo("before");
        assertThat(lead.exchange.undo(soundpractice.sync.Arrived.id(bundle), "again").isDone()).isFalse();
        ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        assertThat(ben.digest()).isEqualTo(lead.digest());
    }

    @Test
    void a_store_rebuilt_from_its_journal_knows_the_same() throws Exception {
        var id = shared("before");
        ben.put(id, Station.ONE, Card.of("theirs"));
        lead.put(id, Station.ONE, Card.of("mine"));
        lead.take(ben.bundle(Station.EVERYTHING)).orThrow();
        var before = lead.everything();
        assertThat(lead.journal.check().problems()).isEmpty();
        assertThat(lead.exchange.verify()).isEmpty();
        open.remove(lead);
        lead = lead.reopened(Station.kinds());
        open.add(lead);
        assertThat(lead.everything()).isEqualTo(before);
        assertThat(lead.exchange.verify()).isEmpty();
    }

    @Test
    void receipts_tell_what_came_of_a_bundle_and_the_next_one_is_small() throws Exception {
        lead.put(Station.ONE, Card.of("first"));
        var sent = lead.export(Station.WHAT_IS_NEW);
        assertThat(lead.exchange.sent().getFirst().silent()).contains(ben.device, cleo.device);
        var receipt = dir.resolve("receipt.qabundle");
        ben.exchange.take(Path.of(sent.file()), receipt, false, Watch.NOBODY).orThrow();
        assertThat(lead.take(receipt).orThrow().facts().receipt()).isTrue();
        var noted = lead.exchange.sent().stream().filter(s -> s.bundle().equals(sent.bundle())).findFirst().orElseThrow();
        assertThat(noted.silent()).containsExactly(cleo.device);
        assertThat(noted.answers()).singleElement().satisfies(a -> assertThat(a.merged()).isEqualTo(1));
        assertThat(lead.exchange.plan(new ExportWish(List.of("Ben Sample"), List.of(), false, 0)).orThrow().pieces()).isEmpty();
        assertThat(lead.exchange.plan(new ExportWish(List.of("Cleo Test"), List.of(), false, 0)).orThrow().pieces()).isNotEmpty();
        refused(cleo, receipt, "sync.refused.not-for-you");
    }

    @Test
    void a_preview_says_what_would_come_of_it_and_changes_nothing() throws Exception {
        var id = shared("before");
        lead.put(id, Station.ONE, Card.of("mine"));
        ben.put(id, Station.ONE, Card.of("theirs"));
        ben.put(Station.TWO, Card.of("new"));
        var file = ben.bundle(Station.EVERYTHING);
        var before = lead.everything();
        var preview = lead.exchange.preview(file, Watch.NOBODY).orThrow();
        assertThat(lead.everything()).isEqualTo(before);
        var did = lead.take(file).orThrow().did();
        assertThat(preview.would()).usingRecursiveComparison().ignoringFields("arrival").isEqualTo(did);
        assertThat(List.of(did.fresh(), did.changed(), did.clashing())).containsExactly(1L, 1L, 1L);
    }

    @Test
    void many_deletions_want_a_word() throws Exception {
        var ids = new ArrayList<RecordId>();
        for (int i = 0; i < 60; i++) {
            ids.add(lead.put(Station.ONE, Card.of("card " + i)));
        }
        ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        for (var id : ids.subList(0, 40)) {
            lead.delete(id);
        }
        var file = lead.bundle(Station.EVERYTHING);
        refused(ben, file, "sync.import.many-deletions");
        assertThat(ben.exchange.take(file, null, true, Watch.NOBODY).isDone()).isTrue();
    }

    @Test
    void a_large_arrival_is_followed_by_steps_and_undone_as_one() throws Exception {
        var change = Change.plain();
        for (int i = 0; i < 2_600; i++) {
            change.put(Station.CARD, lead.journal.newId(), Scope.of(Station.ONE), Card.of("card " + i));
        }
        lead.journal.save(change);
        lead.journal.segments().seal(lead.keys::sign);
        var pieces = new ArrayList<>(lead.journal.segments().all());
        var before = ben.digest();
        var arrival = ben.journal.newId();
        var did = ben.journal.segments().receive(arrival, new Segments.Feed() {
            @Override
            public byte @Nullable [] next() throws TroubleException {
                return pieces.isEmpty() ? null : lead.journal.segments().packed(pieces.removeFirst());
            }

            @Override
            public long versions() {
                return 100_000;
            }
        }, Change.plain(), true);
        assertThat(did.fresh()).isGreaterThanOrEqualTo(2_600);
        assertThat(ben.digest()).isEqualTo(lead.digest()).isNotEqualTo(before);
        assertThat(ben.journal.check().problems()).isEmpty();
        ben.put(Station.TWO, Card.of("and work goes on"));
        // The same from nothing but the files, as after a crash, knows the whole arrival, too.
        open.remove(ben);
        ben = ben.reopened(Station.kinds());
        open.add(ben);
        assertThat(ben.journal.recovery().unfinished()).isZero();
        assertThat(ben.journal.segments().undo(arrival, "sent by mistake").revisions()).hasSizeGreaterThanOrEqualTo(2_600);
        assertThat(ben.journal.all(Station.CARD)).singleElement().satisfies(e -> assertThat(e.value().title()).isEqualTo("and work goes on"));
    }
}
