package soundpractice.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.journal.Settlement;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.security.Role;
import soundpractice.sync.Watch;
import soundpractice.sync.wire.Station.Card;

/// `lead` founded a team; `ben` and `cleo` joined it.
abstract class TeamOfThree {
    @TempDir
    Path dir;

    Station lead;
    Station ben;
    Station cleo;
    final List<Station> open = new ArrayList<>();

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

    boolean isRefused(Path file) {
        try {
            return !ben.exchange.take(file, null, false, Watch.NOBODY).isDone();
        } catch (TroubleException e) {
            assertThat(e.problem().key()).isEqualTo("sync.bundle.damaged");
            return true;
        }
    }

    static void refused(Station station, Path file, String key) throws TroubleException {
        var before = station.everything();
        var result = station.exchange.take(file, null, false, Watch.NOBODY);
        assertThat(result.problems()).singleElement().satisfies(p -> assertThat(p.key()).isEqualTo(key));
        assertThat(station.everything()).isEqualTo(before);
    }

    RecordId shared(String title) throws Exception {
        var id = lead.put(Station.ONE, Card.of(title));
        ben.take(lead.bundle(Station.EVERYTHING)).orThrow();
        return id;
    }

    static void settle(Station station, String title) throws TroubleException {
        var clash = station.journal.clashes().open().getFirst();
        var side = clash.sides().stream().filter(s -> title.equals(s.values().get("title"))).findFirst().orElseThrow();
        station.clock.addAndGet(1000);
        station.journal.clashes().settle(List.of(Settlement.take(clash, side)), "decided").orThrow();
    }
}
