package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.cli.CommandLineOn;
import soundpractice.contract.Action;
import soundpractice.contract.RiskAssessment;
import soundpractice.contract.investigation.Level;
import soundpractice.contract.investigation.Result;

/// The contract room's part of the command line: `cases`, `deadlines`, and `letters issue` for notices and papers, on a real store.
class ContractCommandsTest {
    @TempDir
    Path dir;

    @Test
    void cases_clocks_notices_and_papers_by_the_command_line() throws Exception {
        try (var on = new ContractStore(dir)) {
            var minor = on.opened();
            on.assessed(minor, RiskAssessment.Conclusion.MINOR, false);
            on.contract.investigating().begin(minor, Level.MINOR, "Whether cover was held", "Ann Example", on.today).orThrow();
            on.contract.investigating().write(on.running(minor), on.running(minor).value().asking(List.of("The certificate of each partner"), on.today.plusDays(14), null)).orThrow();
            var major = on.opened();
            on.assessed(major, RiskAssessment.Conclusion.MAJOR, false);
            on.audited(major, Result.REMEDIABLE);
            on.advised(major, Action.REMEDIAL);
            on.decided(major, Action.REMEDIAL);
            on.remedial(major, 28);
        }
        var line = new CommandLineOn(dir);
        Files.writeString(dir.resolve("pass"), "a long passphrase for tests\n");
        var out = dir.resolve("out").toString();

        line.ok("2025-12-01", "letters", "issue", "assurance", "--out", out);
        var told = line.refusal();
        assertThat(told).contains("Request for information and assurance to Harbour View Surgery (Z99001), dated 1 Dec 2025.", "  Clock: Answer due 15 Dec 2025.", "  File: " + out, "1 issued, 0 stopped");
        try (var files = Files.list(Path.of(out))) {
            assertThat(files).singleElement().satisfies(f -> assertThat(told).contains(f.toString()));
        }
        assertThat(line.run("2025-12-01", "letters", "issue", "assurance", "--out", out)).as("once").isEqualTo(1);

        line.ok("2025-12-01", "letters", "issue", "remedial", "--practice", "z99001", "--out", out);
        assertThat(line.refusal()).contains("Remedial notice to Harbour View Surgery (Z99001)", "  Clock: Remedy due 29 Dec 2025.", "  Clock: Review meeting 15 Dec 2025.", "  Clock: Appeal closes 29 Dec 2025.",
                "  Record its service when it is served");
        line.ok("2025-12-01", "letters", "issue", "statement", "--out", out);
        assertThat(line.refusal()).contains("Witness statement for A. Nurse, practice nurse to sign, about Harbour View Surgery (Z99001)", "  It starts no clock.");
        assertThat(line.run("2025-12-01", "letters", "issue", "terms", "--out", out)).as("the audit is over").isEqualTo(1);

        var cases = line.json("2025-12-01", "cases");
        assertThat(cases).hasSize(2).allSatisfy(c -> {
            assertThat(c.get("sort").asString()).isEqualTo("contract");
            assertThat(c.get("practice").asString()).isEqualTo("Z99001");
            assertThat(c.get("contract").asString()).isEqualTo("gms");
        });
        assertThat(cases.findValuesAsString("stage")).containsExactlyInAnyOrder("investigating", "warned");
        assertThat(cases.findValuesAsString("notices")).containsExactlyInAnyOrder("0", "1");
        var clocks = line.json("2025-12-16", "deadlines");
        assertThat(clocks.findValuesAsString("clock")).containsExactlyInAnyOrder("answer_due", "review_meeting", "remedy_due", "appeal_closes");
        assertThat(clocks).allSatisfy(c -> {
            if (c.get("clock").asString().equals("answer_due")) {
                assertThat(List.of(c.get("due").asString(), c.get("state").asString(), c.get("letter").asString())).containsExactly("2025-12-15", "overdue", "contract");
            }
            if (c.get("clock").asString().equals("remedy_due")) {
                assertThat(List.of(c.get("due").asString(), c.get("state").asString(), c.get("letter").asString(), c.get("rule").asString())).containsExactly("2025-12-29", "running", "remedial", "L-3");
            }
        });
    }
}
