package soundpractice.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import soundpractice.journal.Merge;
import soundpractice.journal.Settlement;
import soundpractice.kernel.RecordId;
import soundpractice.security.Role;
import soundpractice.sync.wire.Station.Card;

/// What two people did to one record without knowing of each other, and clocks that are wrong.
class TwoPeopleOneRecordTest extends TeamOfThree {
    @Test
    void clock_in_2099() throws Exception {
        lead.clock.set(4_070_908_800_000L);
        var id = lead.put(Station.ONE, Card.of("from the future"));
        var result = ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        assertThat(result.facts().held()).isNotEmpty().allSatisfy(h -> assertThat(h.why().key()).isEqualTo("sync.held.clock"));
        assertThat(ben.journal.find(Station.CARD, id)).isEmpty();
        var mine = ben.put(Station.ONE, Card.of("today"));
        assertThat(ben.journal.history(mine).getFirst().stamp().millis()).as("our clock was not taken along").isLessThan(2_000_000_000_000L);
        ben.clock.set(4_070_908_800_000L);
        ben.exchange.lookAgain().orThrow();
        assertThat(ben.card(id).title()).isEqualTo("from the future");
    }

    @Test
    void clock_in_1970() throws Exception {
        var late = new Station(dir.resolve("late"), "Lou Late", Role.AREA_TEAM_OFFICER, UUID.randomUUID().toString(), Station.Keys.fresh(), Station.kinds());
        open.add(late);
        late.clock.set(0);
        var joining = late.team.join(lead.team.invite("Lou Late", Role.AREA_TEAM_OFFICER, List.of()).orThrow()).orThrow();
        lead.team.admit(joining.acceptance(), joining.words()).orThrow();
        var held = late.take(lead.bundle(Station.EVERYTHING)).orThrow().facts().held();
        assertThat(held).as("everybody else seems to write in the future").isNotEmpty().allSatisfy(h -> assertThat(h.why().key()).isEqualTo("sync.held.clock"));
        var id = late.put(Station.ONE, Card.of("from the past"));
        assertThat(late.journal.history(id).getFirst().stamp().instant()).isBefore(java.time.Instant.parse("1970-01-02T00:00:00Z"));
        lead.take(late.bundle(Station.EVERYTHING)).orThrow();
        lead.put(id, Station.ONE, Card.of("and on"));
        var lines = lead.bundle(Station.EVERYTHING);
        late.clock.set(lead.clock.get());
        late.take(lines).orThrow();
        assertThat(late.exchange.held()).as("the clock was put right").isEmpty();
        late.put(id, Station.ONE, Card.of("back again"));
        lead.take(late.bundle(Station.EVERYTHING)).orThrow();
        assertThat(lead.card(id).title()).as("what was written over something stands, whatever the clocks say").isEqualTo("back again");
        assertThat(lead.journal.clashes().count()).isZero();
        assertThat(lead.digest()).isEqualTo(late.digest());
    }

    @Test
    void same_answer_edited_by_two() throws Exception {
        var id = shared("before");
        lead.put(id, Station.ONE, new Card("mine", "nobody", "no", "none", null));
        ben.put(id, Station.ONE, new Card("theirs", "somebody", "no", "none", null));
        var result = lead.take(ben.bundle(Station.EVERYTHING)).orThrow();
        assertThat(result.clashes()).singleElement().satisfies(c -> {
            assertThat(c.component()).isEqualTo("title");
            assertThat(c.before()).containsEntry("title", "before");
            assertThat(c.sides()).extracting(s -> s.values().get("title")).containsExactlyInAnyOrder("mine", "theirs");
        });
        assertThat(lead.card(id).owner()).as("what only one changed merged by itself").isEqualTo("somebody");
        ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        assertThat(ben.journal.clashes().open().stream().map(c -> c.id()).toList()).isEqualTo(lead.journal.clashes().open().stream().map(c -> c.id()).toList());
        var clash = lead.journal.clashes().open().getFirst();
        var mine = clash.sides().stream().filter(s -> s.device().equals(lead.device)).findFirst().orElseThrow();
        lead.journal.clashes().settle(List.of(Settlement.take(clash, mine)), "asked both").orThrow();
        ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        assertThat(ben.journal.clashes().count()).as("the answer travels").isZero();
        assertThat(ben.card(id).title()).isEqualTo("mine");
        lead.take(ben.bundle(Station.EVERYTHING)).orThrow();
        assertThat(lead.digest()).isEqualTo(ben.digest());
        assertThat(lead.journal.clashes().settle(List.of(Settlement.take(clash, mine)), "again").problems()).singleElement()
                .satisfies(p -> assertThat(p.key()).isEqualTo("journal.clash.gone"));
    }

    @Test
    void settled_differently_on_two_laptops_is_a_conflict_again_once() throws Exception {
        var id = shared("before");
        lead.put(id, Station.ONE, Card.of("mine"));
        ben.put(id, Station.ONE, Card.of("theirs"));
        lead.take(ben.bundle(Station.EVERYTHING)).orThrow();
        ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        var first = lead.journal.clashes().open().getFirst();
        settle(lead, "mine");
        settle(ben, "theirs");
        lead.take(ben.bundle(Station.EVERYTHING)).orThrow();
        ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        assertThat(lead.journal.clashes().open()).singleElement().satisfies(c -> assertThat(c.id()).isNotEqualTo(first.id()));
        settle(ben, "theirs");
        lead.take(ben.bundle(Station.EVERYTHING)).orThrow();
        assertThat(lead.journal.clashes().count()).isZero();
        assertThat(lead.card(id).title()).isEqualTo("theirs");
    }

    @Test
    void delete_against_edit() throws Exception {
        var id = shared("before");
        lead.delete(id);
        ben.put(id, Station.ONE, Card.of("edited"));
        var clash = lead.take(ben.bundle(Station.EVERYTHING)).orThrow().clashes().getFirst();
        assertThat(clash.component()).isEqualTo(Merge.LIFE);
        assertThat(lead.card(id).title()).as("the record stays").isEqualTo("edited");
        var deletion = clash.sides().stream().filter(s -> s.deleted()).findFirst().orElseThrow();
        lead.journal.clashes().settle(List.of(Settlement.take(clash, deletion)), "it was a mistake").orThrow();
        assertThat(lead.journal.find(Station.CARD, id)).isEmpty();
        ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        assertThat(ben.journal.find(Station.CARD, id)).isEmpty();
        assertThat(ben.journal.clashes().count()).isZero();
    }

    @Test
    void created_twice() throws Exception {
        var id = RecordId.derived("register.card", "Z99001", "2026-11-23");
        lead.put(id, Station.ONE, new Card("stocktake", "Ann", "no", "none", null));
        ben.put(id, Station.ONE, new Card("stocktake", "Ben", "no", "none", null));
        var result = lead.take(ben.bundle(Station.EVERYTHING)).orThrow();
        assertThat(result.clashes()).singleElement().satisfies(c -> assertThat(c.component()).isEqualTo("owner"));
        ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        assertThat(ben.digest()).isEqualTo(lead.digest());
    }

    /// No program of ours does it; a hostile or mistaken one may.
    @Test
    void a_record_that_two_laptops_put_under_different_practices_stands_under_one_on_all() throws Exception {
        var id = RecordId.derived("register.card", "moving");
        lead.put(id, Station.ONE, Card.of("here"));
        ben.put(id, Station.TWO, Card.of("there"));
        cleo.put(id, Station.TWO, Card.of("there, too"));
        lead.take(ben.bundle(Station.EVERYTHING)).orThrow();
        ben.take(cleo.bundle(Station.EVERYTHING)).orThrow();
        cleo.take(lead.bundle(Station.EVERYTHING)).orThrow();
        ben.take(cleo.bundle(Station.EVERYTHING)).orThrow();
        lead.take(ben.bundle(Station.EVERYTHING)).orThrow();
        assertThat(ben.digest()).isEqualTo(lead.digest()).isEqualTo(cleo.digest());
        for (var station : List.of(lead, ben, cleo)) {
            assertThat(station.journal.check().problems()).isEmpty();
        }
    }
}
