package soundpractice.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import soundpractice.kernel.RecordId;
import soundpractice.sync.Exchange;
import soundpractice.sync.Watch;
import soundpractice.sync.wire.Station.Card;

/// A bundle that would change a large share of what is here is not taken in by one click.
class MassChangeTest extends TeamOfThree {
    private List<RecordId> cards(int count) throws Exception {
        var ids = new ArrayList<RecordId>();
        for (int i = 0; i < count; i++) {
            ids.add(lead.put(Station.ONE, Card.of("card " + i)));
        }
        ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        return ids;
    }

    private Path changed(List<RecordId> ids) throws Exception {
        for (var id : ids) {
            lead.put(id, Station.ONE, Card.of("changed"));
        }
        return lead.bundle(Station.EVERYTHING);
    }

    @Test
    void many_changes_want_a_word() throws Exception {
        var file = changed(cards(60).subList(0, 40));
        refused(ben, file, Exchange.MANY_CHANGES);
        assertThat(ben.exchange.preview(file, Watch.NOBODY).orThrow().massChange().orElseThrow().args()).containsExactly(40L);
        assertThat(ben.exchange.take(file, null, true, Watch.NOBODY).isDone()).isTrue();
        assertThat(ben.digest()).isEqualTo(lead.digest());
        assertThat(ben.take(file).isDone()).as("what is here already changes nothing").isTrue();
    }

    @Test
    void few_changes_and_much_that_is_new_want_none() throws Exception {
        var ids = cards(60);
        for (int i = 0; i < 80; i++) {
            lead.put(Station.TWO, Card.of("new " + i));
        }
        assertThat(ben.take(changed(ids.subList(0, 18))).isDone()).isTrue();
        assertThat(ben.digest()).isEqualTo(lead.digest());
    }
}
