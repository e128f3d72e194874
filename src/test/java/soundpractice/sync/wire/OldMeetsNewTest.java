package soundpractice.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import soundpractice.journal.Change;
import soundpractice.journal.Kind;
import soundpractice.kernel.Scope;
import soundpractice.sync.wire.Station.Card;

/// Bundles of newer and older programs.
class OldMeetsNewTest extends ForgedBundles {
    record NewCard(String title, String owner, String grade, String reason, String mood) {}

    record Novelty(String sparkle) {}

    @Test
    void unknown_kind() throws Exception {
        var novelty = Kind.of("register.novelty", Novelty.class);
        var id = lead.journal.newId();
        lead.journal.save(Change.plain().put(novelty, id, Scope.of(Station.ONE), new Novelty("bright")));
        ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        assertThat(ben.journal.history(id)).singleElement().satisfies(r -> assertThat(r.content()).contains("bright"));
        cleo.take(ben.bundle(Station.EVERYTHING)).orThrow();
        assertThat(cleo.digest()).isEqualTo(lead.digest());
        assertThat(cleo.journal.find(novelty, id).orElseThrow().value().sparkle()).isEqualTo("bright");
    }

    @Test
    void unknown_field() throws Exception {
        var id = lead.journal.newId();
        var newer = Kind.of("register.card", NewCard.class);
        lead.journal.save(Change.plain().put(newer, id, Scope.of(Station.ONE), new NewCard("t", "o", "no", "none", "calm")));
        ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        ben.put(id, Station.ONE, new Card("changed by an older program", "o", "no", "none", null));
        lead.take(ben.bundle(Station.EVERYTHING)).orThrow();
        assertThat(lead.journal.find(newer, id).orElseThrow().value()).isEqualTo(new NewCard("changed by an older program", "o", "no", "none", "calm"));
        assertThat(lead.digest()).isEqualTo(ben.digest());
    }

    record OddCard(List<String> title) {}

    @Test
    void content_of_a_known_kind_that_cannot_be_read_waits_for_an_update() throws Exception {
        lead.journal.save(Change.plain().put(Kind.of("register.card", OddCard.class), lead.journal.newId(), Scope.of(Station.TWO), new OddCard(List.of("a"))));
        lead.put(Station.ONE, Card.of("sound"));
        var result = ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        assertThat(result.facts().held()).singleElement().satisfies(h -> assertThat(h.why().key()).isEqualTo("sync.held.unreadable"));
        assertThat(ben.journal.all(Station.CARD)).as("the rest goes on").singleElement().satisfies(e -> assertThat(e.value().title()).isEqualTo("sound"));
    }

    @Test
    void newer_format() throws Exception {
        lead.put(Station.ONE, Card.of("first"));
        var whole = Files.readAllBytes(lead.bundle(Station.EVERYTHING));
        whole[9] = 2;
        Files.write(dir.resolve("newer"), whole);
        refused(ben, dir.resolve("newer"), "sync.refused.newer");
        refused(ben, forgedText(lead, t -> t.replace("\"min_reader\":1", "\"min_reader\":2")), "sync.refused.newer");
    }

    record OldCard(String title) {}

    /// Stores and bundles of released formats are kept as files; `FormatsTest` reads those. Here an older program’s content meets this one’s kinds.
    @Test
    void older_format() throws Exception {
        var older = Kind.of("register.card", OldCard.class);
        var id = lead.journal.newId();
        lead.journal.save(Change.plain().put(older, id, Scope.of(Station.ONE), new OldCard("of an older program")));
        ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        assertThat(ben.card(id).title()).isEqualTo("of an older program");
        assertThat(ben.card(id).file()).as("what the older one did not know is not there").isNull();
        ben.put(id, Station.ONE, Card.of("of this one"));
        lead.journal.save(Change.plain().put(older, id, Scope.of(Station.ONE), new OldCard("edited by the older one meanwhile")));
        lead.take(ben.bundle(Station.EVERYTHING)).orThrow();
        assertThat(lead.journal.clashes().open()).singleElement().satisfies(c -> assertThat(c.component()).isEqualTo("title"));
        assertThat(lead.card(id).owner()).as("the older program keeps what it cannot read").isEqualTo("nobody");
        ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        assertThat(ben.digest()).isEqualTo(lead.digest());
        var whole = Files.readAllBytes(lead.bundle(Station.EVERYTHING));
        for (int at : new int[] {9, 11}) {
            var never = whole.clone();
            never[at] = 0;
            Files.write(dir.resolve("never" + at), never);
            assertThat(isRefused(dir.resolve("never" + at))).as("a version that never was").isTrue();
        }
    }
}
