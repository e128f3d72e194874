package soundpractice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A fortnight of three laptops by the command line: visit packs out, an interview, a plan edited by two people, a stick that comes late, a conflict put
/// off and settled, receipts back. At the end all three know the same.
class FortnightTest {
    private static final String MONDAY = "2017-10-02";
    private static final String WEDNESDAY = "2017-10-04";
    private static final String FRIDAY = "2017-10-06";
    private static final String SECOND_FRIDAY = "2017-10-13";

    @TempDir
    Path dir;

    @Test
    void two_officers_and_a_lead_work_apart_and_end_alike() throws Exception {
        var lead = laptop("lead");
        var ina = laptop("ina");
        var tom = laptop("tom");
        lead.ok(MONDAY, "init", "--organisation", "Z99", "--person", "Ann Example", "--role", "lead");
        join(lead, ina, "Ina Fields", "officer");
        join(lead, tom, "Tom Marsh", "support");

        // The lead drafts a plan; both officers get what they need for the week.
        var plan = lead.json(MONDAY, "plan", "new", "--practice", "Z99001", "--shape", "c2").get("id").asString();
        var action = lead.json(MONDAY, "plan", "add-action", plan, "--what", "Call every patient overdue", "--owner", "A. Manager", "--due", "2017-11-30").get("id").asString();
        lead.ok(MONDAY, "bundle", "export", "--to", "everyone", "--out", file("week1.qabundle"));
        ina.ok(MONDAY, "bundle", "import", file("week1.qabundle"), "--receipt", file("ina-1.qabundle"));
        tom.ok(MONDAY, "bundle", "import", file("week1.qabundle"), "--receipt", file("tom-1.qabundle"));
        lead.ok(MONDAY, "bundle", "receipt", file("ina-1.qabundle"));
        lead.ok(MONDAY, "bundle", "receipt", file("tom-1.qabundle"));

        // In the practice: an interview, and the plan's action is talked over. The first stick stays in a pocket.
        var interview = ina.json(WEDNESDAY, "stocktake", "start", "--practice", "Z99001").get("id").asString();
        ina.ok(WEDNESDAY, "stocktake", "answer", interview, "PS-01", "no", "--note", "Nobody is named for it");
        ina.ok(WEDNESDAY, "plan", "set", plan, action, "lead", "B. Deputy");
        ina.ok(WEDNESDAY, "bundle", "export", "--to", "Ann Example", "--practices", "Z99001", "--out", file("pocket.qabundle"));
        ina.ok(FRIDAY, "stocktake", "answer", interview, "PS-02", "yes");
        ina.ok(FRIDAY, "bundle", "export", "--to", "Ann Example", "--out", file("ina.qabundle"));

        // In the office the same action changes hands, and Tom writes what it needs: that merges by itself.
        lead.ok(WEDNESDAY, "plan", "set", plan, action, "lead", "C. Partner");
        tom.ok(FRIDAY, "plan", "set", plan, action, "support", "One visit of a peer");
        tom.ok(FRIDAY, "bundle", "export", "--to", "Ann Example", "--out", file("tom.qabundle"));
        var fromTom = lead.json(FRIDAY, "bundle", "import", file("tom.qabundle"), "--receipt", file("lead-tom.qabundle"));
        assertThat(fromTom.get("conflicts")).isEmpty();
        var fromIna = lead.json(FRIDAY, "bundle", "import", file("ina.qabundle"), "--receipt", file("lead-ina.qabundle"));
        assertThat(fromIna.get("conflicts")).as("one action, two owners").hasSize(1);
        var late = lead.json(FRIDAY, "bundle", "import", file("pocket.qabundle"), "--receipt", file("late.qabundle"));
        assertThat(late.get("merged").asInt()).as("the late stick brings nothing twice").isZero();

        var conflict = fromIna.get("conflicts").get(0).asString();
        lead.ok(FRIDAY, "conflicts", "resolve", conflict, "--defer", "2017-10-10", "--reason", "Ask the practice");
        assertThat(lead.json(FRIDAY, "conflicts").get(0).get("deferred_until").asString()).isEqualTo("2017-10-10");
        assertThat(lead.run(FRIDAY, "conflicts", "resolve", conflict, "--combine")).as("both changed the name").isEqualTo(1);
        lead.ok(SECOND_FRIDAY, "conflicts", "resolve", conflict, "--take", "theirs", "--reason", "The practice says so");
        assertThat(lead.json(SECOND_FRIDAY, "conflicts")).isEmpty();

        // Everybody gets everything, and says so.
        ina.ok(SECOND_FRIDAY, "bundle", "receipt", file("lead-ina.qabundle"));
        tom.ok(SECOND_FRIDAY, "bundle", "receipt", file("lead-tom.qabundle"));
        lead.ok(SECOND_FRIDAY, "bundle", "export", "--to", "everyone", "--out", file("week2.qabundle"));
        for (var officer : java.util.List.of(ina, tom)) {
            var taken = officer.json(SECOND_FRIDAY, "bundle", "import", file("week2.qabundle"), "--receipt", file(officer == ina ? "ina-2.qabundle" : "tom-2.qabundle"));
            assertThat(taken.get("conflicts")).as("nobody is asked again").isEmpty();
            lead.ok(SECOND_FRIDAY, "bundle", "receipt", file(officer == ina ? "ina-2.qabundle" : "tom-2.qabundle"));
        }
        var digest = lead.json(SECOND_FRIDAY, "check").get("state_digest").asString();
        assertThat(ina.json(SECOND_FRIDAY, "check").get("state_digest").asString()).isEqualTo(digest);
        assertThat(tom.json(SECOND_FRIDAY, "check").get("state_digest").asString()).isEqualTo(digest);
        assertThat(lead.json(SECOND_FRIDAY, "bundle", "export", "--to", "everyone", "--preview").get("segments").asInt()).as("all is acknowledged").isZero();
        assertThat(tom.json(SECOND_FRIDAY, "plan", "show", plan).toString()).contains("B. Deputy", "One visit of a peer").doesNotContain("C. Partner");
    }

    private CommandLineOn laptop(String name) throws Exception {
        return new CommandLineOn(Files.createDirectories(dir.resolve(name)));
    }

    private void join(CommandLineOn lead, CommandLineOn newcomer, String name, String role) {
        lead.ok(MONDAY, "members", "invite", "--person", name, "--role", role, "--out", file(name + ".qainvite"));
        var words = newcomer.json(MONDAY, "members", "accept", file(name + ".qainvite"), "--out", file(name + ".qaanswer")).get("words").asString();
        lead.ok(MONDAY, "members", "accept", file(name + ".qaanswer"), "--words", words);
    }

    private String file(String name) {
        return dir.resolve(name).toString();
    }
}
