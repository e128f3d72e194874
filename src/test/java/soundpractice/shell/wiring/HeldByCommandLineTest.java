package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.cli.CommandLineOn;
import soundpractice.journal.Change;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.text.Messages;
import soundpractice.security.Member;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.sync.Watch;

/// Work that waits, by the command line: told with its reason, read, written to a file, admitted.
class HeldByCommandLineTest {
    @TempDir
    Path dir;

    @Test
    void a_piece_that_waits_is_read_written_out_and_admitted() throws Exception {
        var day = LocalDate.now(ZoneId.of("Europe/London"));
        var lead = new CommandLineOn(Files.createDirectories(dir.resolve("lead")));
        var file = dir.resolve("work.qabundle");
        create(dir.resolve("lead/store"), "Ann Example", Role.LEAD_QUALITY_MANAGER);
        create(dir.resolve("ben"), "Ben Sample", Role.AREA_TEAM_OFFICER);
        try (var from = LocalDoor.founded(open(dir.resolve("lead/store"))); var to = open(dir.resolve("ben"))) {
            var out = new SyncWiring(from);
            var ben = new SyncWiring(to);
            var joining = ben.team().join(out.team().invite("Ben Sample", Role.AREA_TEAM_OFFICER, List.of()).orThrow()).orThrow();
            out.team().admit(joining.acceptance(), joining.words()).orThrow();
            out.exchange().export(BundleFireChild.EVERYTHING, dir.resolve("first.qabundle"), Watch.NOBODY).orThrow();
            ben.exchange().take(dir.resolve("first.qabundle"), null, true, Watch.NOBODY).orThrow();
            to.founding().save(Change.plain().put(Member.KIND, Member.id("Una Asked"), Scope.AREA, new Member("Una Asked", Role.DIRECTOR, day, null, List.of())));
            ben.exchange().export(BundleFireChild.EVERYTHING, file, Watch.NOBODY).orThrow();
        }
        assertThat(lead.json(day.toString(), "bundle", "import", file.toString()).get("held")).hasSize(1);
        var held = lead.json(day.toString(), "bundle", "held").get(0);
        assertThat(held.get("why").get("message").asString()).startsWith("Ben Sample wrote something").endsWith("A lead can admit it.");
        var segment = held.get("segment").asString();
        assertThat(lead.json(day.toString(), "bundle", "held", "--read", segment).get("revisions").get(0).get("content").asString()).contains("Una Asked");
        lead.ok(day.toString(), "bundle", "held", "--read", segment, "--out", dir.resolve("held.txt").toString());
        assertThat(Files.readString(dir.resolve("held.txt"))).contains("Una Asked", "Ben Sample", Member.KIND.name());
        assertThat(lead.run(day.toString(), "bundle", "held", "--read", "0".repeat(64))).isEqualTo(1);
        assertThat(lead.json(day.toString(), "bundle", "held", "--admit", segment)).isEmpty();
        try (var store = open(dir.resolve("lead/store"))) {
            assertThat(store.journal().find(Member.KIND, Member.id("Una Asked"))).isPresent();
        }
    }

    private static void create(Path store, String name, Role role) throws TroubleException {
        SecurityWiring.vault().create(store, new Person(name, role, "Z99"), StoreChild.PASSPHRASE.toCharArray()).close();
    }

    private static OpenStore open(Path store) throws TroubleException {
        return OpenStore.open(SecurityWiring.vault().unlock(store, StoreChild.PASSPHRASE.toCharArray()), Messages.load(Locale.UK), Clock.systemUTC());
    }
}
