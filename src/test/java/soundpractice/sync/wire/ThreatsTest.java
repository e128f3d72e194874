package soundpractice.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.Deflater;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.journal.Change;
import soundpractice.journal.Kind;
import soundpractice.journal.Merge;
import soundpractice.journal.Segment;
import soundpractice.journal.Settlement;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.SignedText;
import soundpractice.kernel.TroubleException;
import soundpractice.security.Role;
import soundpractice.sync.Deed;
import soundpractice.sync.Exchange;
import soundpractice.sync.ExportWish;
import soundpractice.sync.Watch;
import soundpractice.sync.wire.Station.Card;

/// The threat list, a test a line. `lead` founded the team; `ben` and `cleo` joined it.
class ThreatsTest {
    @TempDir
    Path dir;

    private Station lead;
    private Station ben;
    private Station cleo;
    private final List<Station> open = new ArrayList<>();

    @BeforeEach
    void a_team() throws Exception {
        lead = Station.founder(dir.resolve("lead"));
        ben = Station.joined(lead, dir.resolve("ben"), "Ben Sample", Role.AREA_TEAM_OFFICER);
        cleo = Station.joined(lead, dir.resolve("cleo"), "Cleo Test", Role.QUALITY_SUPPORT_MANAGER);
        ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        cleo.clock.set(ben.clock.get());
        open.addAll(List.of(lead, ben, cleo));
    }

    @AfterEach
    void home() throws Exception {
        for (var station : open) {
            station.close();
        }
    }

    // --- the file ---------------------------------------------------------------------------------------------------------------------------

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

    private boolean isRefused(Path file) {
        try {
            return !ben.exchange.take(file, null, false, Watch.NOBODY).isDone();
        } catch (TroubleException e) {
            assertThat(e.problem().key()).isEqualTo("sync.bundle.damaged");
            return true;
        }
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
    void duplicated_and_reordered() throws Exception {
        for (int i = 0; i < 4; i++) {
            lead.put(Station.ONE, Card.of("piece " + i));
            lead.journal.segments().seal(lead.keys::sign);
        }
        var pieces = new ArrayList<byte[]>();
        for (var piece : lead.journal.segments().all()) {
            pieces.add(bytes(lead, piece));
        }
        pieces.add(pieces.getFirst());
        java.util.Collections.reverse(pieces);
        ben.take(made(lead, pieces)).orThrow();
        assertThat(ben.digest()).isEqualTo(lead.digest());
        assertThat(ben.exchange.held()).isEmpty();
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
        var copy = dir.resolve("copy");
        Files.createDirectories(copy.resolve("journal"));
        try (var files = Files.newDirectoryStream(ben.folder.resolve("journal"))) {
            for (var file : files) {
                Files.copy(file, copy.resolve("journal").resolve(file.getFileName()));
            }
        }
        open.remove(ben);
        ben = ben.reopened(Station.kinds());
        var clone = new Station(copy, "Ben Sample", Role.AREA_TEAM_OFFICER, ben.device, ben.keys, Station.kinds());
        clone.clock.set(ben.clock.get());
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

    // --- what is in it ----------------------------------------------------------------------------------------------------------------------

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
        assertThatThrownBy(() -> BundleOut.write(file, List.of(Hpke.rawOf(ben.keys.agreementPublic())), key, start -> {
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

    // --- old meets new ----------------------------------------------------------------------------------------------------------------------

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

    // --- people -----------------------------------------------------------------------------------------------------------------------------

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

    private RecordId shared(String title) throws Exception {
        var id = lead.put(Station.ONE, Card.of(title));
        ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        return id;
    }

    private static void settle(Station station, String title) throws TroubleException {
        var clash = station.journal.clashes().open().getFirst();
        var side = clash.sides().stream().filter(s -> title.equals(s.values().get("title"))).findFirst().orElseThrow();
        station.clock.addAndGet(1000);
        station.journal.clashes().settle(List.of(Settlement.take(clash, side)), "decided").orThrow();
    }

    // --- attachments and scopes -------------------------------------------------------------------------------------------------------------

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
    void attachment_swapped() throws Exception {
        var content = "not the photo".getBytes(StandardCharsets.UTF_8);
        var digest = HexFormat.of().formatHex(Keys.sha256().digest(content));
        refused(ben, forgedEntries(lead, List.of(new Manifest.Entry(Manifest.BLOB, "ab".repeat(32), content.length, digest)), out -> out.write(content)), "sync.refused.swapped");
        assertThat(isRefused(forgedEntries(lead, List.of(new Manifest.Entry(Manifest.BLOB, "ab".repeat(32), content.length, "ab".repeat(32))), out -> out.write(content)))).isTrue();
        assertThat(ben.blobs.has(new BlobId("ab".repeat(32)))).isFalse();
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

    // --- the world --------------------------------------------------------------------------------------------------------------------------

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
        assertThatThrownBy(() -> ben.journal.segments().receive(() -> {
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

    // --- making false bundles ---------------------------------------------------------------------------------------------------------------

    private static void refused(Station station, Path file, String key) throws TroubleException {
        var before = station.everything();
        var result = station.exchange.take(file, null, false, Watch.NOBODY);
        assertThat(result.problems()).singleElement().satisfies(p -> assertThat(p.key()).isEqualTo(key));
        assertThat(station.everything()).isEqualTo(before);
    }

    private static byte[] bytes(Station station, Segment piece) throws TroubleException {
        return station.journal.segments().packed(piece);
    }

    private interface Changing {
        Manifest of(Manifest manifest) throws TroubleException;
    }

    private static Manifest withGroup(Manifest m, String group, String sender) {
        return new Manifest(m.bundle(), m.header(), group, sender, m.number(), m.millis(), m.purpose(), m.recipients(), m.scopes(), m.statements(), m.entries(), m.have(), m.left(), m.want(), m.receipt());
    }

    private Manifest manifest(Station by, BundleOut.Start start, List<Manifest.Entry> entries, List<BlobId> left) {
        try {
            return new Manifest(
                    start.bundle(), start.header(), by.team.trust().group(), by.device, 99, by.clock.get(), Manifest.WORK, List.of(ben.device, lead.device, cleo.device),
                    List.of(Scope.of(Station.ONE)), by.team.papers(), entries, List.of(), left, List.of(), null);
        } catch (TroubleException e) {
            throw new AssertionError(e);
        }
    }

    private Path forged(Station by, Changing changing) throws Exception {
        var file = dir.resolve(UUID.randomUUID().toString());
        BundleOut.write(file, everybody(), by.keys, start -> {
            try {
                return changing.of(manifest(by, start, List.of(), List.of()));
            } catch (TroubleException e) {
                throw new AssertionError(e);
            }
        }, out -> {});
        return file;
    }

    private List<byte[]> everybody() {
        return List.of(Hpke.rawOf(ben.keys.agreementPublic()), Hpke.rawOf(lead.keys.agreementPublic()), Hpke.rawOf(cleo.keys.agreementPublic()));
    }

    private Path forgedEntries(Station by, List<Manifest.Entry> entries, BundleOut.Contents contents) throws Exception {
        var file = dir.resolve(UUID.randomUUID().toString());
        BundleOut.write(file, everybody(), by.keys, start -> manifest(by, start, entries, List.of()), contents);
        return file;
    }

    /// A bundle of these pieces, made and signed by somebody.
    private Path made(Station by, List<byte[]> pieces, Station... to) throws Exception {
        var entries = new ArrayList<Manifest.Entry>();
        for (var piece : pieces) {
            var text = new String(inflated(piece), StandardCharsets.ISO_8859_1);
            var header = text.substring(3, Math.max(3, text.indexOf('\n', 3)));
            entries.add(new Manifest.Entry(Manifest.SEGMENT, Json.sha256(header), piece.length, HexFormat.of().formatHex(Keys.sha256().digest(piece))));
        }
        var file = dir.resolve(UUID.randomUUID().toString());
        var recipients = new ArrayList<>(everybody());
        var devices = new ArrayList<>(List.of(ben.device, lead.device, cleo.device));
        for (var station : to) {
            recipients.add(Hpke.rawOf(station.keys.agreementPublic()));
            devices.add(station.device);
        }
        BundleOut.write(file, recipients, by.keys, start -> {
            var m = manifest(by, start, entries, List.of());
            return new Manifest(m.bundle(), m.header(), m.group(), m.sender(), m.number(), m.millis(), m.purpose(), devices, m.scopes(), m.statements(), entries, List.of(), List.of(), List.of(), null);
        }, out -> {
            for (var piece : pieces) {
                out.write(piece);
            }
        });
        return file;
    }

    private interface Rewriting {
        String of(String text);
    }

    /// A bundle whose signed table of contents says what the test wants.
    private Path forgedText(Station by, Rewriting rewriting) throws Exception {
        var id = new byte[16];
        var contentKey = new byte[32];
        var recipients = everybody();
        int length = 16 + 2 + recipients.size() * BundleOut.SLOT;
        var header = ByteBuffer.allocate(16 + length).put(BundleOut.MAGIC).putShort((short) 1).putShort((short) 1).putInt(length).put(id).putShort((short) recipients.size());
        for (var recipient : recipients) {
            header.put(Keys.hint(id, recipient)).put(Hpke.aes256().seal(recipient, BundleOut.info(id), new byte[0], contentKey));
        }
        var start = new BundleOut.Start(HexFormat.of().formatHex(id), HexFormat.of().formatHex(Keys.sha256().digest(header.array())));
        var text = rewriting.of(manifest(by, start, List.of(), List.of()).text());
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var plain = ByteBuffer.allocate(4 + bytes.length + 96).putInt(bytes.length).put(bytes).put(Hpke.rawOf(by.keys.signingPublic())).put(by.keys.sign(SignedText.of(Manifest.TYPE, text)));
        return sealed(header.array(), id, contentKey, plain.array());
    }

    /// A bundle with anything at all inside.
    private Path raw(byte[] plain) throws Exception {
        var id = new byte[16];
        var contentKey = new byte[32];
        int length = 16 + 2 + BundleOut.SLOT;
        var recipient = Hpke.rawOf(ben.keys.agreementPublic());
        var header = ByteBuffer.allocate(16 + length).put(BundleOut.MAGIC).putShort((short) 1).putShort((short) 1).putInt(length).put(id).putShort((short) 1)
                .put(Keys.hint(id, recipient)).put(Hpke.aes256().seal(recipient, BundleOut.info(id), new byte[0], contentKey)).array();
        return sealed(header, id, contentKey, plain);
    }

    private Path sealed(byte[] header, byte[] id, byte[] contentKey, byte[] plain) throws Exception {
        var file = dir.resolve(UUID.randomUUID().toString());
        var mac = Keys.headerMac(contentKey, id, header);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(header);
            out.write(mac);
            var payload = new PayloadOut(out, Keys.payload(contentKey, id, mac));
            payload.write(plain);
            payload.finish();
        }
        return file;
    }

    private static String lineOf(Station station) throws Exception {
        station.put(Station.ONE, Card.of("first"));
        station.journal.segments().seal(station.keys::sign);
        var text = new String(inflated(bytes(station, station.journal.segments().all().stream().filter(s -> s.scope().value().equals("Z99001")).toList().getLast())), StandardCharsets.UTF_8);
        return text.split("\n")[3];
    }

    /// A properly signed piece with a line that is not as it must be.
    private static byte[] ownPiece(Station by, String line) {
        var body = line + "\n";
        var tree = new TreeMap<String, Object>();
        tree.put("body", Json.sha256(body));
        tree.put("device", by.device);
        tree.put("format", 1);
        tree.put("number", 1);
        tree.put("previous", "");
        tree.put("scope", "Z99001");
        tree.put("versions", 1);
        var header = new Json().write(tree);
        return deflated("S1\n" + header + "\n" + Base64.getEncoder().encodeToString(by.keys.sign(SignedText.of(Segment.TYPE, header))) + "\n" + body);
    }

    private static byte[] resigned(String text, String from, String to, Station by) {
        var lines = text.split("\n", 4);
        var body = lines[3].replace(from, to);
        var header = lines[1].replaceFirst("\"body\":\"[0-9a-f]+\"", "\"body\":\"" + Json.sha256(body) + "\"");
        return deflated("S1\n" + header + "\n" + Base64.getEncoder().encodeToString(by.keys.sign(SignedText.of(Segment.TYPE, header))) + "\n" + body);
    }

    private static byte[] deflated(String text) {
        return deflated(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] deflated(byte[] text) {
        var deflater = new Deflater(9, true);
        deflater.setInput(text);
        deflater.finish();
        var out = new java.io.ByteArrayOutputStream();
        var buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] inflated(byte[] packed) throws Exception {
        var inflater = new java.util.zip.Inflater(true);
        inflater.setInput(packed);
        var out = new java.io.ByteArrayOutputStream();
        var buffer = new byte[8192];
        while (!inflater.finished() && out.size() < 1 << 20) {
            out.write(buffer, 0, inflater.inflate(buffer));
        }
        inflater.end();
        return out.toByteArray();
    }
}
