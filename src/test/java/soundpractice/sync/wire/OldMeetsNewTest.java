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
}
