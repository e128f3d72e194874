package soundpractice.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import soundpractice.journal.Change;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.sync.wire.Station.Card;

/// A history that somebody cut or altered, who has the store's own keys and writes past the program, is found by `check`.
class HistoryCutTest extends ForgedBundles {
    @Test
    void a_piece_cut_out_of_somebodys_chain_is_found() throws Exception {
        var pieces = threePieces();
        pieces.remove(1);
        forced(pieces);
        assertThat(ben.exchange.verify()).extracting(Problem::key).containsExactly("sync.check.hole");
        assertThat(ben.exchange.verify().getFirst().args()).contains("Ann Example", "Z99001");
    }

    @Test
    void a_piece_altered_and_signed_anew_by_somebody_else_is_found() throws Exception {
        var pieces = threePieces();
        var text = new String(inflated(pieces.getLast()), StandardCharsets.UTF_8);
        pieces.set(2, resigned(text, "piece 2", "piece 9", ben));
        forced(pieces);
        assertThat(ben.exchange.verify()).extracting(Problem::key).containsExactly("sync.check.seal");
    }

    @Test
    void versions_altered_or_taken_out_of_the_tables_are_found() throws Exception {
        var id = lead.put(Station.ONE, Card.of("as it was"));
        lead.put(Station.ONE, Card.of("another"));
        assertThat(lead.journal.check().problems()).isEmpty();
        lead.alter("UPDATE record SET content = REPLACE(content, 'as it was', 'as it never was') WHERE id = '" + id.value() + "'");
        assertThat(lead.journal.check().problems()).isNotEmpty();
        lead.alter("UPDATE record SET content = REPLACE(content, 'as it never was', 'as it was') WHERE id = '" + id.value() + "'");
        assertThat(lead.journal.check().problems()).isEmpty();
        lead.alter("UPDATE revision SET content = REPLACE(content, 'as it was', 'as it never was') WHERE record = '" + id.value() + "'");
        assertThat(lead.journal.check().problems()).as("the history, too").isNotEmpty();
        lead.alter("DELETE FROM revision WHERE record = '" + id.value() + "'");
        assertThat(lead.journal.check().problems()).isNotEmpty();
    }

    private List<byte[]> threePieces() throws Exception {
        for (int i = 0; i < 3; i++) {
            lead.put(Station.ONE, Card.of("piece " + i));
            lead.journal.segments().seal(lead.keys::sign);
        }
        var pieces = new ArrayList<byte[]>();
        for (var piece : lead.journal.segments().all().stream().filter(s -> s.scope().value().equals("Z99001")).toList()) {
            pieces.add(bytes(lead, piece));
        }
        return pieces;
    }

    /// Past everything that looks at a bundle.
    private void forced(List<byte[]> pieces) throws TroubleException {
        var waiting = new ArrayList<>(pieces);
        ben.journal.segments().receive(ben.journal.newId(), () -> waiting.isEmpty() ? null : waiting.removeFirst(), Change.plain(), true);
    }
}
