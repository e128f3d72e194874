package soundpractice.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import soundpractice.kernel.Scope;
import soundpractice.security.Role;
import soundpractice.sync.Deed;
import soundpractice.sync.ExportWish;
import soundpractice.sync.wire.Station.Card;

/// Threats by people who may not, or not any more, or not in somebody else’s name.
class ThreatsByPeopleTest extends ForgedBundles {
    @Test
    void signature_by_a_stranger() throws Exception {
        var stranger = Station.founder(dir.resolve("stranger"));
        open.add(stranger);
        refused(ben, forged(stranger, m -> m), "sync.refused.other-team");
        refused(ben, forged(stranger, m -> withGroup(m, ben.team.trust().group(), m.sender())), "sync.refused.stranger");
        refused(ben, forged(stranger, m -> withGroup(m, ben.team.trust().group(), lead.device)), "sync.refused.stranger");
    }

    @Test
    void by_a_revoked_member() throws Exception {
        lead.put(Station.ONE, Card.of("before"));
        cleo.put(Station.ONE, Card.of("of Cleo, before"));
        lead.take(cleo.bundle(Station.EVERYTHING)).orThrow();
        lead.team.revoke("Cleo Test", "").orThrow();
        cleo.put(Station.ONE, Card.of("of Cleo, after"));
        var late = cleo.bundle(Station.EVERYTHING);
        refused(lead, late, "sync.refused.revoked");
        // Ben has not heard of it yet, takes Cleo's bundle, and brings it to the lead: earlier work stands, later work waits for a decision.
        ben.take(late).orThrow();
        ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        var brought = lead.take(ben.bundle(Station.EVERYTHING)).orThrow();
        assertThat(brought.facts().held()).singleElement().satisfies(h -> assertThat(h.why().key()).isEqualTo("sync.held.revoked"));
        var digest = lead.digest();
        lead.team.decree(new Deed.Verdict(lead.exchange.held().getFirst().segment(), true)).orThrow();
        lead.exchange.lookAgain().orThrow();
        assertThat(lead.digest()).isNotEqualTo(digest).isEqualTo(ben.digest());
        assertThat(lead.exchange.held()).isEmpty();
    }

    @Test
    void by_a_member_without_the_role() throws Exception {
        var director = Station.joined(lead, dir.resolve("director"), "Dee Director", Role.DIRECTOR);
        open.add(director);
        assertThat(director.exchange.plan(Station.EVERYTHING).isDone()).as("the program does not offer it").isFalse();
        refused(lead, forged(director, m -> m), "sync.refused.role");
        // Somebody whose role does not include a kind of record: their bundle is read, that work is held.
        var analyst = Station.joined(lead, dir.resolve("analyst"), "Al Analyst", Role.BI_ANALYST);
        open.add(analyst);
        analyst.put(Station.ONE, Card.of("not theirs to write"));
        var result = lead.take(analyst.bundle(Station.EVERYTHING)).orThrow();
        assertThat(result.facts().held()).singleElement().satisfies(h -> assertThat(h.why().key()).isEqualTo("sync.held.permission"));
        assertThat(result.did().versions()).isZero();
    }

    @Test
    void re_encrypted_and_re_signed_by_a_relay_who_drops_a_revision() throws Exception {
        for (int i = 0; i < 3; i++) {
            cleo.put(Station.ONE, Card.of("piece " + i));
            cleo.journal.segments().seal(cleo.keys::sign);
        }
        var pieces = cleo.journal.segments().all().stream().filter(s -> s.device().equals(cleo.device)).toList();
        assertThat(pieces).hasSize(3);
        // Ben leaves the second out: the third waits and names it.
        ben.take(cleo.bundle(Station.EVERYTHING)).orThrow();
        var result = lead.take(made(ben, List.of(bytes(cleo, pieces.get(0)), bytes(cleo, pieces.get(2))))).orThrow();
        assertThat(result.facts().held()).singleElement().satisfies(h -> {
            assertThat(h.why().key()).isEqualTo("sync.held.gap");
            assertThat(h.why().args()).contains("Cleo Test", 2, "Z99001");
        });
        // He takes a version out of a piece: the signature is no longer Cleo's.
        var text = new String(inflated(bytes(cleo, pieces.get(1))), StandardCharsets.UTF_8);
        var emptied = text.replace("piece 1", "piece 9");
        refused(lead, made(ben, List.of(deflated(emptied))), "sync.refused.malformed");
        // He signs it himself under Cleo's name.
        refused(lead, made(ben, List.of(resigned(text, "piece 1", "piece 9", ben))), "sync.refused.forged");
    }

    @Test
    void practice_outside_the_receivers_scope() throws Exception {
        var visiting = Station.joined(lead, dir.resolve("visiting"), "Vi Visitor", Role.AREA_TEAM_OFFICER, Station.ONE);
        open.add(visiting);
        lead.put(Station.ONE, Card.of("theirs to see"));
        lead.put(Station.TWO, Card.of("not theirs to see"));
        var forVi = lead.exchange.plan(new ExportWish(List.of("Vi Visitor"), List.of(), true, Long.MAX_VALUE)).orThrow();
        assertThat(forVi.withheld()).containsExactly(Scope.of(Station.TWO));
        // Somebody's careless program sends it all the same: it is not stored.
        lead.journal.segments().seal(lead.keys::sign);
        var pieces = new ArrayList<byte[]>();
        for (var piece : lead.journal.segments().all()) {
            pieces.add(bytes(lead, piece));
        }
        var result = visiting.take(made(lead, pieces, visiting)).orThrow();
        assertThat(result.facts().outside()).isEqualTo(1);
        assertThat(visiting.journal.all(Station.CARD)).singleElement().satisfies(e -> assertThat(e.value().title()).isEqualTo("theirs to see"));
    }
}
