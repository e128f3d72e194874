package soundpractice.sync.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import soundpractice.kernel.Scope;
import soundpractice.security.Role;
import soundpractice.sync.Deed;
import soundpractice.sync.Laptop;
import soundpractice.sync.PeerHas;
import soundpractice.sync.Sent;
import soundpractice.sync.Statement;
import soundpractice.sync.Trust;

/// Nothing counts as known elsewhere before somebody said so.
class JourneyTest {
    private static final Scope PRACTICE = new Scope("Z99001");
    private static final Instant MONDAY = Instant.parse("2017-10-02T09:00:00Z");
    private static final Trust TEAM = team();

    @Test
    void what_is_in_no_bundle_is_here_only() {
        assertThat(journey(List.of(), List.of()).state()).isEqualTo(Journey.State.HERE_ONLY);
        assertThat(journey(List.of(sent(1, MONDAY.minusSeconds(60), PRACTICE, "ina")), List.of()).state()).as("an earlier bundle").isEqualTo(Journey.State.HERE_ONLY);
        assertThat(journey(List.of(sent(1, MONDAY.plusSeconds(60), Scope.AREA, "ina")), List.of()).state()).as("about something else").isEqualTo(Journey.State.HERE_ONLY);
    }

    @Test
    void a_bundle_without_receipt_is_not_acknowledged_and_names_who_is_silent() {
        var journey = journey(List.of(sent(2, MONDAY.plusSeconds(60), PRACTICE, "ina")), List.of());
        assertThat(journey.state()).isEqualTo(Journey.State.NOT_ACKNOWLEDGED);
        assertThat(journey.silent()).containsExactly("Ina Fields");
        assertThat(journey.without()).containsExactly("Tom Marsh");
    }

    @Test
    void a_receipt_acknowledges_and_a_held_piece_does_not() {
        assertThat(journey(List.of(answered(0)), List.of()).state()).as("Tom was not given it").isEqualTo(Journey.State.PARTLY);
        assertThat(journey(List.of(answered(1)), List.of()).state()).isEqualTo(Journey.State.NOT_ACKNOWLEDGED);
    }

    @Test
    void what_came_through_a_colleague_counts_when_its_owner_says_that_it_is_there() {
        var tom = new PeerHas("tom", 9, Map.of("ann", Map.of(PRACTICE, 4L)), Set.of());
        assertThat(journey(List.of(answered(0)), List.of(tom)).state()).isEqualTo(Journey.State.WITH_ALL);
        var behind = new PeerHas("tom", 9, Map.of("ann", Map.of(PRACTICE, 3L)), Set.of());
        assertThat(journey(List.of(answered(0)), List.of(behind)).state()).isEqualTo(Journey.State.PARTLY);
    }

    @Test
    void the_wall_says_what_to_do_next() {
        var nothing = new TreeMap<Scope, Long>();
        var wall = Wall.of(new Wall.Seen(TEAM, "ann", List.of(), nothing, List.of(), List.of(), List.of(), List.of()));
        assertThat(wall.laptops()).extracting(WallLaptop::next).containsOnly(NextStep.FIRST);
        var waiting = Wall.of(new Wall.Seen(TEAM, "ann", List.of(), nothing, List.of(sent(1, MONDAY, PRACTICE, "ina")), List.of(), List.of(), List.of()));
        assertThat(waiting.laptop("ina").orElseThrow().next()).isEqualTo(NextStep.WAIT);
        assertThat(waiting.laptop("ina").orElseThrow().owing()).extracting(Sent::number).containsExactly(1L);
        var fresh = new TreeMap<>(Map.of(PRACTICE, 3L));
        var give = Wall.of(new Wall.Seen(TEAM, "ann", List.of(), fresh, List.of(sent(1, MONDAY, PRACTICE, "ina")), List.of(), List.of(), List.of()));
        assertThat(give.laptop("ina").orElseThrow().next()).isEqualTo(NextStep.GIVE);
        assertThat(give.laptop("ina").orElseThrow().lacks()).isEqualTo(3);
        var ahead = new PeerHas("ina", 1, Map.of("ina", Map.of(PRACTICE, 2L)), Set.of());
        var ask = Wall.of(new Wall.Seen(TEAM, "ann", List.of(), nothing, List.of(sent(1, MONDAY, PRACTICE, "ina")), List.of(), List.of(ahead), List.of()));
        assertThat(ask.laptop("ina").orElseThrow().next()).as("she has two pieces that are not here").isEqualTo(NextStep.ASK);
    }

    private static Journey journey(List<Sent> sent, List<PeerHas> peers) {
        return Journey.of(new Journey.Known(TEAM, "ann", sent, peers), PRACTICE, MONDAY, 4);
    }

    private static Sent sent(long number, Instant at, Scope about, String to) {
        return new Sent("bundle-" + number, number, false, List.of(to), at, "x.qabundle", 1, List.of(about), 1, 1, 0, List.of());
    }

    private static Sent answered(int held) {
        return new Sent("bundle-3", 3, false, List.of("ina"), MONDAY.plusSeconds(60), "x.qabundle", 1, List.of(PRACTICE), 1, 1, 0,
                List.of(new Sent.Answer("ina", MONDAY.plusSeconds(90), 1, 0, held, 0)));
    }

    /// Statements whose signatures nobody has to look at here.
    private static Trust team() {
        var found = statement("a", 1, List.of(), new Deed.Found("NHS Example", "Ann Example", Role.LEAD_QUALITY_MANAGER, laptop("ann")));
        var ina = statement("b", 2, List.of("a"), new Deed.Admit("Ina Fields", Role.AREA_TEAM_OFFICER, List.of(), laptop("ina")));
        var tom = statement("c", 3, List.of("b"), new Deed.Admit("Tom Marsh", Role.QUALITY_SUPPORT_MANAGER, List.of(), laptop("tom")));
        return Trust.of("a", List.of(found, ina, tom), (key, message, signature) -> true);
    }

    private static Statement statement(String hash, long number, List<String> previous, Deed deed) {
        return new Statement(hash, "", "", "a", number, previous, "ann", 0, deed);
    }

    private static Laptop laptop(String device) {
        return new Laptop(device, "", "", "");
    }
}
