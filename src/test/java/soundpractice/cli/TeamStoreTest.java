package soundpractice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.journal.Change;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.server.ServerOfTests;
import soundpractice.platform.text.Messages;
import soundpractice.register.Contact;
import soundpractice.register.ContactRole;
import soundpractice.security.Member;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.StorePlace;
import soundpractice.shell.wiring.SyncWiring;
import soundpractice.shell.wiring.TeamSeats;

/// A team in one office works in one store on its PostgreSQL server, by the command line as people type it; and each thing that can be in the way is told.
class TeamStoreTest {
    private static final Scope PRACTICE = Scope.of(PracticeCode.of("Z99001"));

    @TempDir
    Path dir;

    private String server = "";
    private String said = "";

    @BeforeEach
    void passphrases_and_a_server() throws Exception {
        Files.writeString(dir.resolve("ann"), "walnut ferry onwards plaster\n");
        Files.writeString(dir.resolve("bob"), "lantern copper thistle meadow\n");
        Files.writeString(dir.resolve("carl"), "button harvest granite window\n");
        server = ServerOfTests.database();
    }

    private static Contact named(String family) {
        return new Contact(PracticeCode.of("Z99001"), ContactRole.CLINICAL_LEAD, "Dr", "", family, "", "", "", null, null);
    }

    private int run(String who, String... command) {
        return runAt(server, who, command);
    }

    private int runAt(String store, String who, String... command) {
        var all = new ArrayList<>(List.of("--store", store, "--seat", dir.resolve("seat-" + who).toString(), "--passphrase-file", dir.resolve(who).toString()));
        all.addAll(List.of(command));
        var text = new StringWriter();
        int code = SoundPractice.run(new PrintWriter(text, true), new PrintWriter(text, true), all.toArray(String[]::new));
        said = text.toString();
        return code;
    }

    private void founded() {
        assertThat(run("ann", "init", "--organisation", "Z99 Example", "--person", "Ann Example", "--role", "lead")).as(said).isZero();
    }

    private void bobJoins() {
        var invitation = dir.resolve("bob.invitation").toString();
        var answer = dir.resolve("bob.answer").toString();
        assertThat(run("ann", "members", "invite", "--person", "Bob Example", "--role", "support", "--out", invitation)).as(said).isZero();
        assertThat(run("bob", "members", "accept", invitation, "--out", answer)).as(said).isZero();
        assertThat(run("bob", "check")).isEqualTo(3);
        assertThat(said).contains("Nobody has let you in");
        assertThat(run("ann", "members", "accept", answer)).as(said).isZero();
        nothingWasAmissFor("bob");
    }

    /// What colleagues wrote meanwhile is news, not something that a sudden end left behind.
    private void nothingWasAmissFor(String who) {
        assertThat(run(who, "check")).as(said).isZero();
        assertThat(said).doesNotContain("suddenly").doesNotContain("built anew");
    }

    private OpenStore open(String who, String passphrase) throws TroubleException {
        var place = StorePlace.named(server, dir.resolve("seat-" + who), Map.of());
        return OpenStore.open(TeamSeats.unlock(place, passphrase.toCharArray()), place, Messages.load(Locale.UK), InstantSource.system());
    }

    private String digest() {
        var found = Pattern.compile("\"state_digest\"\\s*:\\s*\"([0-9a-f]+)\"").matcher(said);
        assertThat(found.find()).as(said).isTrue();
        return found.group(1);
    }

    @Test
    void two_colleagues_work_at_once_and_see_each_other_within_two_seconds() throws Exception {
        founded();
        bobJoins();
        try (var ann = open("ann", "walnut ferry onwards plaster"); var bob = open("bob", "lantern copper thistle meadow")) {
            var id = ann.journal().newId();
            ann.journal().save(Change.plain().put(Contact.KIND, id, PRACTICE, named("Alpha")));
            long began = System.nanoTime();
            while (bob.journal().find(Contact.KIND, id).isEmpty() && System.nanoTime() - began < Duration.ofSeconds(2).toNanos()) {
                bob.follow();
                Thread.sleep(50);
            }
            var read = bob.journal().find(Contact.KIND, id).orElseThrow();
            assertThat(read.author()).isEqualTo("Ann Example");
            ann.journal().save(Change.plain().put(Contact.KIND, id, PRACTICE, named("Beta")));
            bob.journal().save(Change.plain().put(read, named("Gamma")));
            ann.follow();
            bob.follow();
            assertThat(ann.clashes().count()).isEqualTo(1);
            assertThat(bob.clashes().open()).isEqualTo(ann.clashes().open());
            assertThat(new SyncWiring(bob).team().trust().isActive(bob.unlocked().device())).isTrue();
            assertThat(bob.journal().all(Member.KIND)).hasSize(2);
        }
        assertThat(run("ann", "meeting", "add", "--body", "PCQG", "--on", "2027-02-16", "--time", "14:00")).as(said).isZero();
        nothingWasAmissFor("bob");
        assertThat(run("bob", "check", "--json")).as(said).isZero();
        var digest = digest();
        assertThat(run("ann", "check", "--json")).as(said).isZero();
        assertThat(digest()).isEqualTo(digest);
        // A backup of it is a store of its own; laptops outside meet it by bundles.
        assertThat(run("ann", "backup", dir.resolve("b.qabackup").toString())).as(said).isZero();
        assertThat(runAt(dir.resolve("restored").toString(), "ann", "restore", dir.resolve("b.qabackup").toString(), "--json")).as(said).isZero();
        assertThat(digest()).isEqualTo(digest);
        assertThat(run("ann", "bundle", "export", "--to", "everyone", "--everything", "--out", dir.resolve("out.qabundle").toString())).as(said).isZero();
        // Who has left the team finds no seat any more.
        assertThat(run("ann", "members", "revoke", "Bob Example")).as(said).isZero();
        assertThat(run("bob", "check")).as(said).isEqualTo(3);
        assertThat(said).contains("no longer belong to it");
    }

    @Test
    void each_thing_in_the_way_is_told_with_its_next_step_and_ends_with_3() throws Exception {
        founded();
        assertThat(run("carl", "init", "--organisation", "Z99", "--person", "Carl Example", "--role", "lead")).isEqualTo(3);
        assertThat(said).contains("team’s store already", "invitation");
        Files.writeString(dir.resolve("ann"), "something else\n");
        assertThat(run("ann", "check")).isEqualTo(3);
        assertThat(said).contains("does not open this store");
        Files.writeString(dir.resolve("ann"), "walnut ferry onwards plaster\n");
        var another = server.replaceAll("/[^/]*$", "/nothing_of_the_sort");
        assertThat(runAt(another, "ann", "check")).isEqualTo(3);
        assertThat(said).contains("no such database");
        assertThat(runAt(server.replaceAll(":[0-9]+/", ":1/"), "ann", "check")).isEqualTo(3);
        assertThat(said).contains("does not answer", "VPN");
        ServerOfTests.asksForPassword(server, "outsider", "right one");
        var outsider = server.replace("postgres@", "outsider:wrong@");
        assertThat(runAt(outsider, "ann", "check")).isEqualTo(3);
        assertThat(said).contains("name or password are wrong", "not your passphrase").doesNotContain("wrong@");
        assertThat(runAt(outsider.replace("wrong@", "right%20one@"), "ann", "check")).isEqualTo(3);
        assertThat(said).contains("but not do this");
        ServerOfTests.execute(server, "UPDATE sound_practice.about SET version = 99");
        assertThat(run("ann", "check")).isEqualTo(3);
        assertThat(said).contains("newer version of Sound Practice");
        assertThat(run("ann", "demo")).isEqualTo(3);
        assertThat(said).contains("folder");
        assertThat(runAt("jdbc:postgresql:nowhere", "ann", "check")).isEqualTo(3);
        assertThat(said).contains("not the address");
    }
}
