package soundpractice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// One full year on the demonstration's area by the command line, from Q1 to Q4: both letters' routes, a challenge accepted late, a tie at fifth place, a
/// silent practice, a visit, a dispute. What the case files tell is held against the year as it was, to the day.
@Tag("bench")
class YearPlayedTest {
    private static final List<String> ACTORS = List.of("improving", "calling", "silent", "visited", "tied", "tied-left", "late", "signing", "asking");

    @TempDir
    Path dir;

    private final Map<String, String> codes = new TreeMap<>();
    private CommandLineOn line;

    @Test
    void a_year_is_played_and_its_story_is_right_to_the_day() throws Exception {
        line = new CommandLineOn(dir, false);
        line.ok("2017-04-10", "demo", "--practices", "12", "--years", "1");
        cast();
        opening();
        firstQuarter();
        secondQuarter();
        thirdQuarter();
        committee();
        fourthQuarter();
        stories();
    }

    /// Each part is given to a practice without a case of the year before.
    private void cast() {
        var taken = new HashSet<String>();
        line.json("2017-04-10", "cases").forEach(c -> taken.add(c.get("practice").asString()));
        var free = new ArrayList<String>();
        line.json("2017-04-10", "practices").forEach(p -> free.add(p.get("code").asString()));
        free.removeIf(taken::contains);
        assertThat(free).hasSizeGreaterThanOrEqualTo(ACTORS.size());
        ACTORS.forEach(actor -> codes.put(actor, free.get(codes.size())));
    }

    /// answers when the year opens.: support asked for at any time.
    private void opening() throws Exception {
        var file = dir.resolve("opening.csv");
        var rows = new StringBuilder("practice_code,requirement,title,answer,evidence,evidence_ok\n");
        line.json("2017-04-10", "practices").forEach(p -> {
            var code = p.get("code").asString();
            for (int i = 1; i <= 4; i++) {
                boolean owes = i == 1 && code.equals(of("signing"));
                rows.append(code).append(",SR-").append(i).append(",Requirement ").append(i).append(owes ? ",Working Towards,rota being drawn up,\n" : ",Yes,sent,yes\n");
            }
        });
        Files.writeString(file, rows);
        line.ok("2017-04-10", "import", "sign-up", file.toString(), "--quarter", "2017-18/Q1");
        line.ok("2017-05-05", "cases", "support", of("asking"), "--note", "Help with recalls");
        assertThat(line.run("2017-05-05", "cases", "move", of("asking"), "support", "--note", "now")).as("S-4: the talk comes first").isEqualTo(1);
        line.ok("2017-05-12", "cases", "support", of("asking"), "--talked", "--note", "A nurse from the network helps for a month");
        line.ok("2017-06-20", "cases", "move", of("asking"), "closed", "--note", "Recalls are up to date");
    }

    private void firstQuarter() throws Exception {
        dashboard("2017-18/Q1", Map.of("improving", 55.0, "calling", 58.0), "2017-07-03");
        assertThat(line.run("2017-07-17", "quarter", "validate", "2017-18/Q1")).as("R-23, D-1: day 14 still belongs to the practices").isEqualTo(1);
        line.ok("2017-07-18", "quarter", "validate", "2017-18/Q1");
        assertThat(owed("2017-07-18", "2017-18/Q1")).as("R-40").containsEntry(of("improving"), "letter-1").containsEntry(of("calling"), "letter-1");
        // The year before ends its own cases: only the actors' proposals are followed here.
        line.ok("2017-07-18", "quarter", "run", "2017-18/Q1", "--apply", "--except", others("2017-07-18", "2017-18/Q1"));
        issue("2017-07-19", "2017-18/Q1", 2);
    }

    private void secondQuarter() throws Exception {
        dashboard("2017-18/Q2", Map.of("improving", 50.0, "calling", 53.0, "silent", 54.0, "visited", 55.0, "tied", 59.0, "tied-left", 59.0, "late", 52.0), "2017-10-02");
        var late = line.json("2017-10-17", "quarter", "challenge", "2017-18/Q2", "--practice", of("late"), "--claimed", "61", "--grounds", "Two meetings were not counted");
        assertThat(late.toString()).as("R-23: a challenge after day 14 is late").contains("\"late\":true");
        line.ok("2017-10-18", "quarter", "settle", "2017-18/Q2", "--practice", of("late"), "--accept", "61", "--reason", "Attendance sheets found");
        line.ok("2017-10-18", "quarter", "validate", "2017-18/Q2");
        var run = line.json("2017-10-18", "quarter", "run", "2017-18/Q2");
        var ties = new ArrayList<String>();
        run.get("practices").forEach(p -> {
            if (p.get("tie").asBoolean()) {
                ties.add(p.get("code").asString());
            }
        });
        assertThat(ties).as("A-14: equal at fifth").containsExactlyInAnyOrder(of("tied"), of("tied-left"));
        var owed = owed("2017-10-18", "2017-18/Q2");
        assertThat(owed).doesNotContainKey(of("late")).containsEntry(of("signing"), "letter-2").containsEntry(of("tied-left"), "letter-4");
        line.ok("2017-10-18", "quarter", "run", "2017-18/Q2", "--apply", "--except", of("tied-left") + "," + others("2017-10-18", "2017-18/Q2"));
        issue("2017-10-19", "2017-18/Q2", 6);
        for (var who : List.of("improving", "calling", "silent", "visited", "tied", "signing")) {
            line.ok("2017-10-20", "letters", "received", letter(who, "2017-10-20"), "--on", "2017-10-20");
        }
        assertThat(clocks("silent", "2017-10-20")).as("D-10 and D-5").containsEntry("submission_due", "2017-11-16").containsEntry("engagement_expires", "2017-11-29");
        assertThat(clocks("signing", "2017-10-20")).as("D-8 and D-3").containsEntry("submission_due", "2017-11-16").containsEntry("engagement_expires", "2017-11-29");
        // copies go to the neighbourhood provider after sending.
        line.ok("2017-10-23", "cases", "copies", of("silent"), "--to", "Neighbourhood provider");
        for (var who : List.of("improving", "visited", "tied", "signing")) {
            line.ok("2017-11-10", "letters", "engaged", letter(who, "2017-11-10"), "--on", "2017-11-10", "--how", "submission");
        }
        line.ok("2017-11-28", "letters", "engaged", letter("calling", "2017-11-28"), "--on", "2017-11-28", "--how", "call");
        assertThat(line.run("2017-11-29", "cases", "move", of("silent"), "escalation", "--note", "")).as("R-66: the last day counts in full").isEqualTo(1);
        line.ok("2017-11-30", "cases", "move", of("silent"), "escalation", "--note", "Nothing heard");
        line.ok("2017-11-30", "letters", "issue", "--practice", of("silent"), "--out", dir.resolve("out").toString());
        line.ok("2017-12-01", "letters", "received", letter("silent", "2017-12-01"), "--on", "2017-12-01");
        assertThat(clocks("silent", "2017-12-01")).as("D-11, D-7: Christmas, Boxing Day and New Year’s Day are skipped")
                .containsEntry("submission_due", "2017-12-28").containsEntry("engagement_expires", "2018-01-15");
    }

    private void thirdQuarter() throws Exception {
        line.ok("2018-01-04", "sign-up", "answer", of("signing"), "SR-1", "working_towards", "--quarter", "2017-18/Q3");
        dashboard("2017-18/Q3", Map.of("improving", 51.0, "visited", 54.0, "silent", 56.0), "2018-01-03");
        line.ok("2018-01-18", "quarter", "validate", "2017-18/Q3");
        var run = line.json("2018-01-19", "quarter", "run", "2017-18/Q3", "--apply", "--except", others("2018-01-19", "2017-18/Q3"));
        var after = new TreeMap<String, String>();
        run.get("practices").forEach(p -> p.get("proposals").forEach(q -> after.put(p.get("code").asString(), q.get("letter") + " " + q.get("stage_after") + " " + q.get("rules"))));
        assertThat(after.get(of("improving"))).contains("letter-5", "escalation", "R-66");
        assertThat(after.get(of("visited"))).contains("letter-5", "escalation");
        assertThat(after.get(of("silent"))).contains("null", "pcqg_review", "R-74");
        assertThat(after.get(of("calling"))).contains("closed");
        assertThat(after.get(of("tied"))).contains("closed");
        assertThat(after.get(of("signing"))).contains("letter-3", "escalation", "R-56");
        issue("2018-01-22", "2017-18/Q3", 3);
        for (var who : List.of("improving", "visited", "signing")) {
            line.ok("2018-01-23", "letters", "received", letter(who, "2018-01-23"), "--on", "2018-01-23");
            assertThat(clocks(who, "2018-01-23")).containsEntry("submission_due", "2018-02-19").containsEntry("engagement_expires", "2018-03-02");
            line.ok("2018-02-15", "letters", "engaged", letter(who, "2018-02-15"), "--on", "2018-02-15", "--how", "submission");
            line.ok("2018-02-16", "cases", "move", of(who), "pcqg_review");
        }
    }

    ///
    private void committee() {
        var waiting = new HashSet<String>();
        line.json("2018-03-06", "cases", "awaiting").forEach(c -> waiting.add(c.get("practice").asString()));
        assertThat(waiting).containsExactlyInAnyOrder(of("improving"), of("visited"), of("silent"), of("signing"));
        assertThat(line.run("2018-03-06", "cases", "move", of("silent"), "service_in_question", "--note", "enough")).as("only as a course").isEqualTo(1);
        assertThat(line.run("2018-03-06", "cases", "course", of("silent"), "iii", "--no-effort", "No plan, no answer")).as("R-76: both findings").isEqualTo(1);
        line.ok("2018-03-06", "cases", "course", of("silent"), "iii", "--no-effort", "No plan, no answer", "--no-assurance", "Nobody came", "--meeting", "PCQG");
        line.ok("2018-03-06", "cases", "course", of("improving"), "i", "--meeting", "PCQG");
        line.ok("2018-03-06", "cases", "course", of("signing"), "i", "--meeting", "PCQG");
        line.ok("2018-03-06", "cases", "course", of("visited"), "ii", "--meeting", "PCQG");
        assertThat(line.run("2018-03-07", "cases", "visit", of("visited"), "--on", "2018-03-20", "--improvement", "A. One", "--clinical", "B. Two"))
                .as("R-77: three fixed seats").isEqualTo(1);
        assertThat(line.run("2018-03-07", "cases", "visit", of("visited"), "--on", "2018-03-20", "--improvement", "A. One", "--clinical", "B. Two", "--neighbourhood", "C. Three",
                "--minutes", "600")).as("R-78: in proportion").isEqualTo(1);
        line.ok("2018-03-07", "cases", "visit", of("visited"), "--on", "2018-03-20", "--improvement", "A. One", "--clinical", "B. Two", "--neighbourhood", "C. Three",
                "--guest", "colleague", "--guest-name", "D. Four");
        line.ok("2018-03-20", "cases", "visited", of("visited"), "--note", "Two partners are leaving", "--agreed", "Recall list by May", "--agreed", "Locum cover");
        line.ok("2018-03-21", "cases", "move", of("visited"), "continue", "--note", "Carry on");
        dispute("2018-03-08", "informal_open", "Was never told");
        assertThat(line.run("2018-03-08", "cases", "dispute", of("silent"), "formal_appeal", "--note", "At once")).as("R-81").isEqualTo(1);
        assertThat(line.refusal()).contains("R-81");
        dispute("2018-03-26", "informal_exhausted", "Two talks, no agreement");
        dispute("2018-03-28", "formal_appeal", "Appeal lodged", "--adviser", "lmc");
        assertThat(line.run("2018-04-03", "cases", "move", of("silent"), "closed", "--note", "done")).as("R-80: not while in dispute").isEqualTo(1);
        dispute("2018-04-20", "appeal_decided", "The decision stands");
        dispute("2018-04-25", "gc14", "Still unhappy");
        dispute("2018-06-01", "settled", "Agreed to hand the service back");
        line.ok("2018-06-01", "cases", "move", of("silent"), "closed", "--note", "Service handed back");
    }

    private void fourthQuarter() throws Exception {
        dashboard("2017-18/Q4", Map.of("improving", 66.0), "2018-04-03");
        assertThat(line.run("2018-04-24", "quarter", "validate", "2017-18/Q4")).as("R-23, D-2: three weeks after Q4").isEqualTo(1);
        line.ok("2018-04-25", "quarter", "validate", "2017-18/Q4");
        line.ok("2018-04-26", "quarter", "run", "2017-18/Q4", "--apply", "--except", others("2018-04-26", "2017-18/Q4"));
    }

    private void stories() {
        assertThat(story("improving")).containsExactly("2017-07-18 q1_warned letter-1", "2017-10-18 support letter-4", "2018-01-19 escalation letter-5", "2018-02-16 pcqg_review null",
                "2018-03-06 continue null", "2018-04-26 closed null");
        assertThat(story("calling")).containsExactly("2017-07-18 q1_warned letter-1", "2017-10-18 support letter-4", "2018-01-19 closed null");
        assertThat(story("silent")).containsExactly("2017-10-18 support letter-4", "2017-11-30 escalation letter-5", "2018-01-19 pcqg_review null",
                "2018-03-06 service_in_question null", "2018-06-01 closed null");
        assertThat(story("visited")).containsExactly("2017-10-18 support letter-4", "2018-01-19 escalation letter-5", "2018-02-16 pcqg_review null", "2018-03-06 visit null",
                "2018-03-21 continue null", "2018-04-26 closed null");
        assertThat(story("signing")).containsExactly("2017-10-18 signup_plan letter-2", "2018-01-19 escalation letter-3", "2018-02-16 pcqg_review null",
                "2018-03-06 continue null", "2018-04-26 closed null");
        assertThat(story("tied")).containsExactly("2017-10-18 support letter-4", "2018-01-19 closed null");
        assertThat(line.json("2018-06-02", "cases", "--all").toString()).as("left out of the tie, kept as decided").doesNotContain(of("tied-left")).doesNotContain(of("late"));
        assertThat(further("silent")).containsExactly("2017-10-23 copy_passed", "2018-03-06 course", "2018-03-08 dispute", "2018-03-26 dispute", "2018-03-28 dispute",
                "2018-04-20 dispute", "2018-04-25 dispute", "2018-06-01 dispute");
        assertThat(further("visited")).containsExactly("2018-03-06 course", "2018-03-20 visit_held");
        var asked = file("asking");
        assertThat(asked.get("stage").asString()).isEqualTo("closed");
        assertThat(further("asking")).containsExactly("2017-05-05 support_asked", "2017-05-12 support_talked");
        // Letter 5 in both its wordings: two quarters running, and silence.
        assertThat(file("silent").get("letters").get(1).get("variant").asString()).isEqualTo("silence");
        assertThat(file("improving").get("letters").get(2).get("variant").asString()).isEqualTo("two-quarters");
    }

    private String of(String actor) {
        return codes.get(actor);
    }

    private JsonNode file(String actor) {
        return line.json("2018-06-02", "case", of(actor));
    }

    private List<String> story(String actor) {
        var told = new ArrayList<String>();
        file(actor).get("decisions").forEach(d -> told.add(d.get("on").asString() + " " + d.get("stage_after").asString() + " " + (d.get("letter").isNull() ? "null" : d.get("letter").asString())));
        return told;
    }

    private List<String> further(String actor) {
        var told = new ArrayList<String>();
        file(actor).get("further").forEach(e -> told.add(e.get("on").asString() + " " + e.get("what").asString()));
        return told;
    }

    private void dashboard(String quarter, Map<String, Double> lowest, String published) throws Exception {
        var rows = new LinkedHashMap<String, Double>();
        var all = line.json(published, "practices");
        int place = 0;
        for (var practice : all) {
            rows.put(practice.get("code").asString(), 76.0 + place++ / 2.0);
        }
        lowest.forEach((actor, figure) -> rows.put(of(actor), figure));
        var csv = new StringBuilder("practice_code,overall\n");
        rows.forEach((code, figure) -> csv.append(code).append(',').append(figure).append('\n'));
        var file = dir.resolve(quarter.replace('/', '-') + ".csv");
        Files.writeString(file, csv);
        line.ok(published, "import", "performance", file.toString(), "--quarter", quarter);
        line.ok(published, "quarter", "publish", quarter);
    }

    /// Practices of the year before, which this year is not about.
    private String others(String day, String quarter) {
        var others = new ArrayList<String>(List.of("Z99999"));
        line.json(day, "quarter", "run", quarter).get("practices").forEach(p -> {
            if (!p.get("proposals").isEmpty() && !codes.containsValue(p.get("code").asString())) {
                others.add(p.get("code").asString());
            }
        });
        return String.join(",", others);
    }

    private Map<String, String> owed(String day, String quarter) {
        var owed = new TreeMap<String, String>();
        line.json(day, "quarter", "run", quarter).get("practices").forEach(p -> p.get("proposals").forEach(q -> {
            if (!q.get("letter").isNull()) {
                owed.put(p.get("code").asString(), q.get("letter").asString());
            }
        }));
        return owed;
    }

    private void issue(String day, String quarter, int letters) {
        var batch = line.json(day, "letters", "issue", "--quarter", quarter, "--out", dir.resolve("out").toString());
        assertThat(batch.get("issued")).as("letters of " + quarter + ": " + batch).hasSize(letters);
        assertThat(batch.get("refused")).isEmpty();
    }

    /// The newest letter of a case.
    private String letter(String actor, String day) {
        var letters = line.json(day, "case", of(actor)).get("letters");
        return letters.get(letters.size() - 1).get("id").asString();
    }

    private Map<String, String> clocks(String actor, String day) {
        var clocks = new TreeMap<String, String>();
        var letters = line.json(day, "case", of(actor)).get("letters");
        letters.get(letters.size() - 1).get("deadlines").forEach(d -> clocks.put(d.get("clock").asString(), d.get("due").asString()));
        return clocks;
    }

    private void dispute(String day, String step, String note, String... more) {
        var command = new ArrayList<>(List.of("cases", "dispute", of("silent"), step, "--note", note));
        command.addAll(List.of(more));
        line.ok(day, command.toArray(String[]::new));
    }
}
