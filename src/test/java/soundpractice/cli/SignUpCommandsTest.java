package soundpractice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sign-up requirements by the command line: three rounds, two letters, a form that comes back.
class SignUpCommandsTest {
    @TempDir
    Path dir;

    @Test
    void answers_of_three_rounds_bring_letter_2_then_letter_3_and_nothing_to_those_who_answered_yes() throws Exception {
        var line = new CommandLineOn(dir);
        line.ok("2017-04-03", "init", "--organisation", "Z99", "--person", "Ann Example", "--role", "lead");
        Files.writeString(dir.resolve("open.csv"), """
                practice_code,requirement,title,answer,evidence
                Z99001,SR-1,Cover all core hours,No,
                Z99001,SR-2,Send a named lead to neighbourhood meetings,Yes,minutes
                Z99002,SR-1,Cover all core hours,Yes,rota
                Z99002,SR-2,Send a named lead to neighbourhood meetings,working towards,
                Z99003,SR-1,Cover all core hours,maybe,
                Z99003,SR-3,,Yes,
                Z99001,SR-1,Cover all core hours,Yes,
                """);
        var seen = line.json("2017-04-03", "import", "sign-up", dir.resolve("open.csv").toString(), "--quarter", "2017-18/Q1");
        assertThat(seen.get("rows").asInt()).isEqualTo(7);
        assertThat(seen.get("accepted").asInt()).as("R-50").isEqualTo(4);
        assertThat(seen.get("rejected")).hasSize(3);
        assertThat(seen.get("rejected").get(0).get("line").asInt()).isEqualTo(6);
        assertThat(line.json("2017-04-03", "import", "sign-up", dir.resolve("open.csv").toString(), "--quarter", "2017-18/Q1").get("unchanged").asInt())
                .as("the same file again changes nothing").isEqualTo(4);
        assertThat(line.run("2017-04-03", "import", "sign-up", dir.resolve("open.csv").toString(), "--quarter", "2017-18/Q4")).as("nothing is asked in Q4").isEqualTo(1);

        Files.writeString(dir.resolve("q2.csv"), "practice_code,overall\nZ99001,80\nZ99002,81\nZ99003,82\n");
        for (var step : new String[] {"import", "publish", "validate"}) {
            switch (step) {
                case "import" -> line.ok("2017-10-02", "import", "performance", dir.resolve("q2.csv").toString(), "--quarter", "2017-18/Q2");
                case "publish" -> line.ok("2017-10-02", "quarter", "publish", "2017-18/Q2");
                default -> line.ok("2017-10-17", "quarter", "validate", "2017-18/Q2");
            }
        }
        // asked again at Q2; Z99002 now says Yes, but its evidence is found too weak; Z99001 says nothing.
        line.ok("2017-10-10", "sign-up", "answer", "Z99002", "SR-2", "yes", "--quarter", "2017-18/Q2", "--evidence", "we went once");
        line.ok("2017-10-11", "sign-up", "judge", "Z99002", "SR-2", "not_enough", "--quarter", "2017-18/Q2");
        var run = line.json("2017-10-17", "quarter", "run", "2017-18/Q2", "--apply");
        var owed = new java.util.TreeMap<String, String>();
        run.get("practices").forEach(p -> p.get("proposals").forEach(q -> owed.put(p.get("code").asString(), q.get("letter").asString() + " " + q.get("rules"))));
        assertThat(owed).containsOnlyKeys("Z99001", "Z99002");
        assertThat(owed.get("Z99001")).contains("letter-2", "R-52", "R-53");
        assertThat(line.json("2017-10-17", "cases").get(0).get("stage").asString()).isEqualTo("signup_plan");
        assertThat(line.json("2017-10-17", "quarter", "run", "2017-18/Q2").toString()).as("decided once").doesNotContain("letter-2");

        // The form of Q3 asks only what is open, and comes back as an import.
        line.ok("2018-01-02", "sign-up", "form", "Z99001", "--quarter", "2017-18/Q3", "--out", dir.resolve("form.pdf").toString());
        var back = line.json("2018-01-03", "import", "sign-up", dir.resolve("form.pdf").toString(), "--quarter", "2017-18/Q3");
        assertThat(back.get("accepted").asInt()).as("nobody filled it in").isZero();
        assertThat(line.run("2018-01-03", "import", "sign-up", dir.resolve("form.pdf").toString(), "--quarter", "2017-18/Q2")).as("another round’s form").isEqualTo(1);

        line.ok("2018-01-05", "sign-up", "answer", "Z99002", "SR-2", "yes", "--quarter", "2017-18/Q3", "--evidence", "minutes of three meetings");
        line.ok("2018-01-02", "import", "performance", dir.resolve("q2.csv").toString(), "--quarter", "2017-18/Q3");
        line.ok("2018-01-02", "quarter", "publish", "2017-18/Q3");
        line.ok("2018-01-17", "quarter", "validate", "2017-18/Q3");
        var q3 = line.json("2018-01-17", "quarter", "run", "2017-18/Q3", "--apply");
        assertThat(q3.toString()).as("R-56: nothing sent again").contains("letter-3", "R-56");
        assertThat(line.json("2018-01-17", "case", "Z99001").get("stage").asString()).isEqualTo("escalation");
        assertThat(line.json("2018-01-17", "case", "Z99002").get("stage").asString()).as("met, so nobody moves it").isEqualTo("signup_plan");
        assertThat(line.json("2018-01-17", "sign-up", "show", "Z99002", "--quarter", "2017-18/Q3").get(0).get("outstanding")).isEmpty();

        // Replay: with the index gone, the journal alone gives the same cases, decisions and rules.
        var before = line.json("2018-01-17", "case", "Z99001");
        try (var index = Files.walk(dir.resolve("store/index"))) {
            for (var file : index.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        assertThat(line.json("2018-01-17", "case", "Z99001")).isEqualTo(before);
    }
}
