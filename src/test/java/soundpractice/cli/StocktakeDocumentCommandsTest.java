package soundpractice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.documents.form.FormAnswer;
import soundpractice.documents.render.PdfBoxFiller;
import soundpractice.journal.Change;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.platform.text.Messages;
import soundpractice.security.crypto.FileVault;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.StocktakeWiring;
import soundpractice.shell.wiring.StoreOfTests;
import soundpractice.stocktake.Interview;
import soundpractice.stocktake.InterviewState;
import soundpractice.stocktake.document.Letterhead;
import soundpractice.stocktake.document.StocktakeForm;
import soundpractice.stocktake.intake.ShippedQuestionnaire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `stocktake form`, `read` and `document`, on a real store.
class StocktakeDocumentCommandsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PASSPHRASE = "walnut ferry onwards plaster";

    @TempDir
    Path dir;

    private String out = "";
    private String err = "";

    @Test
    void a_form_goes_out_comes_back_and_is_taken_over_question_by_question() throws Exception {
        Files.writeString(dir.resolve("pass"), PASSPHRASE + "\n");
        assertThat(run("init", "--organisation", "Z99", "--person", "Ann Example", "--role", "lead")).as(err).isZero();
        var interview = begin();
        var id = interview.id().toString();
        var sent = dir.resolve("form.pdf");
        assertThat(run("stocktake", "form", id, "--out", sent.toString(), "--json")).as(err).isZero();
        assertThat(json().get("pages").asInt()).isBetween(8, 20);

        var form = new StocktakeForm(Messages.load(Locale.UK)::text).of(interview, ShippedQuestionnaire.version1(), Map.of(), new Letterhead("", "", ""));
        var answers = new HashMap<String, FormAnswer>();
        answers.put("PS-01", FormAnswer.of("partly").noted("two audits a year"));
        answers.put("PS-02", FormAnswer.of("yes"));
        answers.put("IPC-05", FormAnswer.of("2026-02-03"));
        var back = dir.resolve("back.pdf");
        Files.write(back, PdfBoxFiller.fill(Files.readAllBytes(sent), form, answers, true));

        assertThat(run("stocktake", "answer", id, "PS-02", "no")).as(err).isZero();
        assertThat(run("stocktake", "read", back.toString(), "--json")).as(err).isZero();
        assertThat(json().get("kept").asBoolean()).isFalse();
        assertThat(json().get("lines")).hasSize(63);
        assertThat(line("PS-01").get("state").asString()).isEqualTo("new");
        assertThat(line("PS-01").get("came").get("note").asString()).isEqualTo("two audits a year");
        assertThat(line("PS-02").get("state").asString()).isEqualTo("different");
        assertThat(line("PS-03").get("state").asString()).isEqualTo("empty");

        assertThat(run("stocktake", "read", back.toString(), "--apply", "--json")).as(err).isZero();
        assertThat(json().get("taken").toString()).isEqualTo("[\"PS-01\",\"IPC-05\"]");
        assertThat(run("stocktake", "read", back.toString(), "--take", "ps-02", "--json")).as(err).isZero();
        assertThat(run("stocktake", "read", back.toString(), "--json")).as(err).isZero();
        assertThat(line("PS-02").get("state").asString()).isEqualTo("same");
        assertThat(line("IPC-05").get("there").get("outcome").toString()).isEqualTo("[\"2026-02-03\"]");
        assertThat(run("stocktake", "read", back.toString(), "--take", "PS-03")).as("nothing came back for it").isEqualTo(1);

        Files.write(dir.resolve("hostile.pdf"), "%PDF-1.7\n/OpenAction".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(run("stocktake", "read", dir.resolve("hostile.pdf").toString(), "--apply")).isEqualTo(1);
        assertThat(err).contains("damaged");
        assertThat(run("stocktake", "read", dir.resolve("nowhere.pdf").toString())).isEqualTo(3);

        for (var kind : List.of("paper", "report")) {
            var file = dir.resolve(kind + ".pdf");
            assertThat(run("stocktake", "document", id, "--kind", kind, "--out", file.toString(), "--json")).as(err).isZero();
            assertThat(new String(Files.readAllBytes(file), 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        }
        assertThat(run("check")).as("the store is sound: " + err).isZero();
    }

    private Interview begin() throws Exception {
        try (var store = OpenStore.open(new FileVault().unlock(dir.resolve("store"), PASSPHRASE.toCharArray()), Messages.load(Locale.UK), InstantSource.system())) {
            var interview = new Interview(RecordId.derived("test", "interview"), PracticeCode.of("Z99001"), ShippedQuestionnaire.version1().id(),
                    Instant.parse("2026-03-02T10:05:00Z"), "Ann Example", "", List.of(), null, InterviewState.DRAFT, null);
            StocktakeWiring.of(store).interviews().save(Change.plain().put(Interview.KIND, interview.id(), interview.scope(), interview));
            return interview;
        }
    }

    private JsonNode line(String code) {
        for (var line : json().get("lines")) {
            if (line.get("question").asString().equals(code)) {
                return line;
            }
        }
        throw new AssertionError("no line for " + code);
    }

    private JsonNode json() {
        return JSON.readTree(out);
    }

    private int run(String... arguments) {
        var all = new ArrayList<>(List.of("--store", StoreOfTests.named(dir.resolve("store"), arguments), "--passphrase-file", dir.resolve("pass").toString(), "--today", "2026-03-09"));
        all.addAll(List.of(arguments));
        var printed = new StringWriter();
        var told = new StringWriter();
        int code = SoundPractice.run(new PrintWriter(printed), new PrintWriter(told), all.toArray(String[]::new));
        out = printed.toString();
        err = told.toString();
        return code;
    }
}
