package soundpractice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.casework.Case;
import soundpractice.casework.CaseLetter;
import soundpractice.journal.Change;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.platform.text.Messages;
import soundpractice.security.crypto.FileVault;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.StoreOfTests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The quarter-end run, its clocks and its letters by the command line, on a real store.
class CaseworkCommandsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final PracticeCode FIRST = PracticeCode.of("Z99001");

    @TempDir
    Path dir;

    private String out = "";
    private String err = "";

    @Test
    void help_names_every_kind_of_file_that_can_be_imported() throws Exception {
        Files.writeString(dir.resolve("pass"), "walnut ferry onwards plaster\n");
        assertThat(run("2017-10-02", "init", "--organisation", "Z99", "--person", "Ann Example", "--role", "lead")).as(err).isZero();
        assertThat(run("2017-10-02", "import", "nothing", "none.csv")).isEqualTo(1);
        var kinds = err.substring(err.indexOf("What can: ") + "What can: ".length()).strip();
        assertThat(run("2017-10-02", "import", "--help")).isZero();
        assertThat(out.replaceAll("\\s+", " ")).contains(kinds);
    }

    @Test
    void a_red_practice_goes_from_dashboard_to_clocks_that_explain_themselves() throws Exception {
        Files.writeString(dir.resolve("pass"), "walnut ferry onwards plaster\n");
        Files.writeString(dir.resolve("q2.csv"), "practice_code,overall\nZ99001,54.2\nZ99002,59.99\nZ99003,60\nZ99004,74.99\nZ99005,75\nZ99006,80\nZ99007,90\n");
        assertThat(run("2017-10-02", "init", "--organisation", "Z99", "--person", "Ann Example", "--role", "lead")).as(err).isZero();
        assertThat(run("2017-10-02", "import", "performance", dir.resolve("q2.csv").toString(), "--quarter", "2017-18/Q2")).as(err).isZero();
        assertThat(run("2017-10-02", "quarter", "publish", "2017-18/Q2")).as(err).isZero();

        assertThat(run("2017-10-02", "quarter", "run", "2017-18/Q2", "--json")).as(err).isZero();
        json().get("practices").forEach(p -> assertThat(p.get("proposals")).as("A-4: nothing from unvalidated figures").isEmpty());
        assertThat(run("2017-10-02", "quarter", "run", "2017-18/Q2", "--apply")).as("A-4").isEqualTo(1);

        assertThat(run("2017-10-02", "quarter", "validate", "2017-18/Q2", "--override", "test")).as(err).isZero();
        assertThat(run("2017-10-02", "quarter", "run", "2017-18/Q2", "--apply", "--json")).as(err).isZero();
        assertThat(json().get("state").asString()).isEqualTo("validated");
        var first = json().get("practices").get(0);
        assertThat(first.get("code").asString()).isEqualTo("Z99001");
        assertThat(first.get("overall").asDouble()).isEqualTo(54.2);
        assertThat(first.get("status").asString()).isEqualTo("red");
        assertThat(first.get("rank").asInt()).isEqualTo(1);
        assertThat(first.get("stage_before").asString()).isEqualTo("none");
        var proposal = first.get("proposals").get(0);
        assertThat(proposal.get("letter").asString()).isEqualTo("letter-4");
        assertThat(proposal.get("stage_after").asString()).isEqualTo("support");
        assertThat(proposal.get("rules").toString()).contains("\"R-60\"");
        assertThat(proposal.get("reason").asString()).contains("Q2 2017-18").doesNotContain("{");

        assertThat(run("2017-10-02", "cases", "--json")).as(err).isZero();
        assertThat(json()).as("59.99 is red, 60 is not").hasSize(2);
        assertThat(run("2017-10-02", "quarter", "run", "2017-18/Q2", "--apply", "--json")).as(err).isZero();
        assertThat(run("2017-10-02", "cases", "--json")).isZero();
        assertThat(json()).as("applied twice is applied once").hasSize(2);

        assertThat(run("2017-10-02", "letters", "issue", "--quarter", "2017-18/Q2", "--out", dir.resolve("out").toString(), "--json")).as(err).isEqualTo(1);
        assertThat(json().get("asked").asInt()).isEqualTo(2);
        assertThat(json().get("issued")).isEmpty();
        assertThat(json().get("refused")).hasSize(2);
        assertThat(out).as("nobody imported the register, so nobody knows the practice").contains("practice_name");

        var document = send();
        assertThat(run("2017-10-02", "deadlines", "--json")).as(err).isZero();
        clock(0, "submission_due", "2017-10-30", "calendar", "D-10", "running");
        clock(1, "engagement_expires", "2017-11-09", "working", "D-5", "running");
        assertThat(json().get(1).get("skipped")).hasSize(10);
        assertThat(run("2017-10-02", "deadlines", "--as-of", "2017-10-31", "--json")).isZero();
        clock(0, "submission_due", "2017-10-30", "calendar", "D-10", "overdue");
        assertThat(run("2017-10-02", "deadlines", "--as-of", "2017-11-10", "--json")).isZero();
        clock(1, "engagement_expires", "2017-11-09", "working", "D-5", "expired");

        assertThat(run("2017-10-06", "letters", "received", document, "--on", "2017-10-05")).as(err).isZero();
        assertThat(run("2017-10-06", "deadlines", "--json")).isZero();
        clock(1, "engagement_expires", "2017-11-14", "working", "D-5", "running");
        assertThat(run("2017-10-06", "letters", "received", document, "--on", "2017-09-30")).as("before it was written").isEqualTo(1);
        assertThat(run("2017-10-20", "letters", "engaged", document, "--on", "2017-10-19")).as(err).isZero();
        assertThat(run("2017-12-20", "deadlines", "--json")).isZero();
        clock(0, "submission_due", "2017-10-30", "calendar", "D-10", "overdue");
        clock(1, "engagement_expires", "2017-11-14", "working", "D-5", "met");
        assertThat(run("2017-12-20", "case", "Z99001", "--json")).as(err).isZero();
        assertThat(json().get("decisions")).hasSize(1);
        assertThat(json().get("next_steps").toString()).contains("escalation");
        assertThat(run("2017-12-20", "letters", "list", "--json")).as(err).isZero();
        assertThat(run("2017-12-20", "check")).as(err).isZero();
    }

    private void clock(int at, String clock, String due, String basis, String rule, String state) {
        var d = json().get(at);
        assertThat(List.of(d.get("clock").asString(), d.get("due").asString(), d.get("basis").asString(), d.get("rule").asString(), d.get("state").asString()))
                .containsExactly(clock, due, basis, rule, state);
        assertThat(d.get("practice").asString()).isEqualTo("Z99001");
        assertThat(d.get("letter").asString()).isEqualTo("letter-4");
        assertThat(d.get("count").asInt()).isEqualTo(28);
    }

    /// The letter's record, as issuing writes it.
    private String send() throws Exception {
        var document = RecordId.derived("test", "letter-4");
        try (var store = OpenStore.open(new FileVault().unlock(dir.resolve("store"), "walnut ferry onwards plaster".toCharArray()),
                Messages.load(Locale.UK), InstantSource.system())) {
            var quarter = FinancialQuarter.of("2017-18/Q2");
            store.journal().save(Change.plain().put(CaseLetter.KIND, CaseLetter.idOf(document), Scope.of(FIRST),
                    new CaseLetter(document, Case.idOf(FIRST, quarter), FIRST, "letter-4", "", quarter, LocalDate.of(2017, 10, 2), null)));
        }
        return document.toString();
    }

    private JsonNode json() {
        return JSON.readTree(out);
    }

    private int run(String today, String... args) {
        var all = new ArrayList<>(List.of("--store", StoreOfTests.named(dir.resolve("store"), args), "--passphrase-file", dir.resolve("pass").toString(), "--today", today));
        all.addAll(List.of(args));
        var stdout = new StringWriter();
        var stderr = new StringWriter();
        int code = SoundPractice.run(new PrintWriter(stdout), new PrintWriter(stderr), all.toArray(String[]::new));
        out = stdout.toString();
        err = stderr.toString() + out;
        return code;
    }
}
