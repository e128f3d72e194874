package soundpractice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.shell.wiring.StoreOfTests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A plan and its memorandum by the command line, on a real store: from an empty draft to proof.
class PlanCommandsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path dir;

    private String out = "";
    private String err = "";

    @Test
    void from_an_empty_draft_to_a_signed_memorandum_that_proves_itself() throws Exception {
        Files.writeString(dir.resolve("pass"), "walnut ferry onwards plaster\n");
        assertThat(run("2017-10-02", "init", "--organisation", "Z99", "--person", "Ann Example", "--role", "lead")).as(err).isZero();
        assertThat(run("2017-10-02", "plan", "new", "--practice", "Z99001", "--shape", "c2", "--json")).as(err).isZero();
        var plan = json().get("id").asString();
        assertThat(run("2017-10-02", "plan", "add-action", plan, "--what", "Call every patient overdue", "--within", "20", "--working", "--json")).as(err).isZero();
        assertThat(json().get("due").asString()).isEqualTo("2017-10-30");
        var action = json().get("id").asString();

        assertThat(run("2017-10-02", "plan", "propose", plan, "--reason", "Sent")).as(err).isZero();
        assertThat(run("2017-10-02", "plan", "agree", plan, "--for-practice", "Dr A", "--for-commissioner", "Ann Example", "--json")).isEqualTo(1);
        assertThat(json().get("refused")).extracting(p -> p.get("field").asString()).containsExactly(action + "/lead", action + "/support");
        assertThat(run("2017-10-02", "plan", "set", plan, action, "lead", "A. Manager")).as(err).isZero();
        assertThat(run("2017-10-02", "plan", "set", plan, action, "support", "One visit")).as(err).isZero();
        assertThat(run("2017-10-02", "plan", "agree", plan, "--for-practice", "Dr A", "--for-commissioner", "Ann Example", "--json")).as(err).isZero();
        var planCode = json().get("proof_code").asString();
        assertThat(run("2017-10-09", "plan", "progress", "Z99001", action, "--what", "Half of them called", "--impact", "some", "--json")).as(err).isZero();
        assertThat(json().get("state").asString()).isEqualTo("under_way");
        assertThat(json().get("progress")).hasSize(1);
        assertThat(run("2017-11-09", "plan", "show", plan, "--json")).as(err).isZero();
        assertThat(json().get("problems").get(0).get("actions").get(0).get("watch").asString()).isEqualTo("overdue");
        assertThat(run("2017-10-09", "plan", "list", "--json")).isZero();
        assertThat(json()).hasSize(1);

        assertThat(run("2017-10-09", "plan", "document", plan, "--out", dir.resolve("plan.pdf").toString(), "--json")).as(err).isZero();
        assertThat(Files.readString(dir.resolve("plan.pdf"), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(run("2017-10-09", "plan", "form", plan, "--out", dir.resolve("form.pdf").toString(), "--json")).as(err).isZero();
        assertThat(run("2017-10-09", "plan", "read", dir.resolve("form.pdf").toString(), "--json")).as(err).isZero();
        assertThat(json().get("differences")).isEmpty();
        assertThat(run("2017-10-09", "plan", "calendar", plan, "--out", dir.resolve("plan.ics").toString())).as(err).isZero();
        assertThat(Files.readString(dir.resolve("plan.ics"))).contains("DTSTART;VALUE=DATE:20171030");

        assertThat(run("2017-10-09", "mou", "new", "--practice", "Z99001", "--plan", plan, "--for-practice", "Dr A", "--for-commissioner", "Ann Example", "--json")).as(err).isZero();
        var mou = json().get("id").asString();
        assertThat(run("2017-10-09", "mou", "fix", mou, "--json")).as(err).isZero();
        var code = json().get("proof_code").asString();
        assertThat(run("2017-10-09", "mou", "sign", mou, "--party", "practice", "--name", "Dr A", "--proof", planCode, "--present", "B")).as("another text's code").isEqualTo(1);
        assertThat(run("2017-10-09", "mou", "sign", mou, "--party", "practice", "--name", "Dr A", "--proof", code, "--present", "B")).as(err).isZero();
        assertThat(run("2017-10-09", "mou", "sign", mou, "--party", "commissioner", "--key", "--proof", planCode)).as("another text's code").isEqualTo(1);
        assertThat(run("2017-10-09", "mou", "sign", mou, "--party", "commissioner", "--key", "--proof", code, "--json")).as(err).isZero();
        assertThat(json().get("signatures").get(1).get("how").asString()).isEqualTo("key");
        assertThat(json().get("state").asString()).isEqualTo("signed");
        assertThat(run("2027-10-09", "mou", "verify", code.toLowerCase(java.util.Locale.ROOT), "--json")).as(err).isZero();
        assertThat(json().get("ok").asBoolean()).isTrue();
        assertThat(json().get("proven").get(0).get("lines").toString()).contains("certificate").contains("Ann Example");
        assertThat(run("2027-10-09", "mou", "signed", mou, "--out", dir.resolve("signed.pdf").toString())).as(err).isZero();
        assertThat(Files.readString(dir.resolve("signed.pdf"), StandardCharsets.ISO_8859_1)).contains("ETSI.CAdES.detached");
        assertThat(run("2027-10-09", "mou", "verify", "0000-0000-0000-0000")).isEqualTo(1);
        assertThat(run("2027-10-09", "mou", "document", mou, "--out", dir.resolve("mou.pdf").toString())).as(err).isZero();
        assertThat(run("2027-10-09", "support", "inputs", "Z99001", "--source", "making_time", "--json")).as("what it showed is missing").isEqualTo(1);
        assertThat(run("2027-10-09", "support", "inputs", "Z99001", "--source", "making_time", "--note", "One in four", "--json")).as(err).isZero();
        assertThat(json()).hasSize(6);
        assertThat(json().get(3).get("state").asString()).isEqualTo("seen");
        assertThat(run("2027-10-09", "check", "--json")).as(err).isZero();
        assertThat(json().get("ok").asBoolean()).isTrue();
    }

    private int run(String today, String... args) {
        var all = new ArrayList<>(List.of("--store", StoreOfTests.named(dir.resolve("store"), args), "--passphrase-file", dir.resolve("pass").toString(), "--today", today));
        all.addAll(List.of(args));
        var o = new StringWriter();
        var e = new StringWriter();
        int code = SoundPractice.run(new PrintWriter(o, true), new PrintWriter(e, true), all.toArray(String[]::new));
        out = o.toString();
        err = e.toString();
        return code;
    }

    private JsonNode json() {
        return JSON.readTree(out);
    }
}
