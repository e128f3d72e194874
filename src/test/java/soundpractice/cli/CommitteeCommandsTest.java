package soundpractice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.casework.Case;
import soundpractice.casework.Stage;
import soundpractice.committee.Cover;
import soundpractice.journal.Change;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.text.Messages;
import soundpractice.security.crypto.FileVault;
import soundpractice.shell.wiring.CommitteeWiring;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.StoreOfTests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The committee's evening by the command line, on one real store: prepare, freeze, meet, record; and what is refused on the way.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommitteeCommandsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DAY = "2018-02-20";

    @TempDir
    static Path dir;

    private String out = "";
    private String err = "";

    @BeforeAll
    void a_store_with_four_cases_before_the_committee() throws Exception {
        Files.writeString(dir.resolve("pass"), "walnut ferry onwards plaster\n");
        var rows = new StringBuilder("practice_code,overall\n");
        for (int i = 1; i <= 14; i++) {
            rows.append("Z99%03d,%d\n".formatted(i, 47 + i * 3));
        }
        Files.writeString(dir.resolve("q2.csv"), rows);
        assertThat(run("2017-10-02", "init", "--organisation", "NHS Example", "--person", "Ann Example", "--role", "lead")).as(err).isZero();
        assertThat(run("2017-10-02", "import", "performance", dir.resolve("q2.csv").toString(), "--quarter", "2017-18/Q2")).as(err).isZero();
        assertThat(run("2017-10-02", "quarter", "publish", "2017-18/Q2")).as(err).isZero();
        assertThat(run("2017-10-02", "quarter", "validate", "2017-18/Q2", "--override", "test")).as(err).isZero();
        assertThat(run("2017-10-02", "quarter", "run", "2017-18/Q2", "--apply")).as(err).isZero();
        for (var practice : List.of("Z99001", "Z99002", "Z99003", "Z99004")) {
            stage(practice, Stage.PCQG_REVIEW);
        }
    }

    @Test
    void a_consent_is_written_down_listed_and_taken_back() throws Exception {
        assertThat(run("2018-01-05", "consents", "give", "Z99007", "--by", " ")).isEqualTo(1);
        assertThat(run("2018-01-05", "consents", "give", "Z99007", "--by", "Dr Sample", "--until", "2018-01-04")).isEqualTo(1);
        assertThat(run("2018-01-05", "consents", "give", "no code", "--by", "Dr Sample")).isEqualTo(1);
        assertThat(run("2018-01-05", "consents", "give", "Z99007", "--by", "Dr Sample", "--for", "comparison,publication", "--until", "2018-06-30", "--json")).as(err).isZero();
        assertThat(JSON.readTree(out).get("holds_for").toString()).isEqualTo("[\"comparison\",\"publication\"]");
        assertThat(run("2018-07-01", "consents", "list", "--json")).as(err).isZero();
        var listed = JSON.readTree(out).get("consents").get(0);
        assertThat(listed.get("practice").asString()).isEqualTo("Z99007");
        assertThat(listed.get("holds_for")).as("after its last day").isEmpty();
        assertThat(run("2018-02-01", "consents", "withdraw", "Z99007", "--reason", "A new partner")).as(err).isZero();
        assertThat(run("2018-02-02", "consents", "withdraw", "Z99007", "--reason", "again")).isEqualTo(1);
        assertThat(run("2018-02-02", "consents", "list")).isZero();
        assertThat(out).contains("Z99007", "Taken back", "2018-02-01");
    }

    /// Each test has a meeting of its own, so that none sees what another decided.
    private void meeting(String body, String on, String... practices) throws Exception {
        try (var store = open("2018-01-05")) {
            var committees = CommitteeWiring.of(store);
            var id = committees.arranging().plan(body, LocalDate.parse(on), "14:00", "Room 1", "Cy Sample").orThrow();
            for (var practice : practices) {
                var of = committees.cases().of(PracticeCode.of(practice), LocalDate.parse(on)).getLast();
                committees.agendas().add(id, of.of().id(), LocalDate.parse(on)).orThrow();
            }
        }
    }

    @Test
    void a_pack_is_frozen_from_one_moment_traced_and_built_again_the_same_after_the_meeting_decided() throws Exception {
        meeting("PCQG", DAY);
        assertThat(run(DAY, "pack", "build", "--meeting", DAY, "--out", dir.resolve("pack.pdf").toString(), "--json")).as(err).isZero();
        assertThat(json().get("practices").toString()).as("the agenda was empty, so the cases before the committee are put on it").contains("Z99002", "Z99003", "Z99004");
        var code = json().get("content_code").asString();
        assertThat(Files.readAllBytes(dir.resolve("pack.pdf"))).startsWith("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

        assertThat(run(DAY, "pack", "trace", "--meeting", DAY, "--json")).as(err).isZero();
        var figures = json().get("figures");
        assertThat(figures.size()).isGreaterThan(15);
        figures.forEach(f -> assertThat(f.get("how").asString()).as(f.toString()).isNotBlank());
        var standing = find(figures, "shown", "59.0%, Red, 4 of 14");
        assertThat(standing.get("what").asString()).isEqualTo("Standing in Q2 2017-18");
        assertThat(standing.get("rules").toString()).contains("R-10").contains("R-11").contains("R-30");
        assertThat(standing.get("inputs").get(0).get("kind").asString()).isEqualTo("performance.frozen_quarter");
        assertThat(standing.get("inputs").get(0).get("revisions").get(0).asString()).matches("[0-9a-f]{64}");
        assertThat(standing.get("inputs").get(0).get("file_sha256").asString()).matches("[0-9a-f]{64}");

        assertThat(run(DAY, "meeting", "decide", DAY, "--practice", "Z99002", "--resolve", "i", "--words", "Carry on for a quarter.",
                "--action", "Write to the practice | Ann Example | 2018-02-27")).as(err).isZero();
        assertThat(run("2018-02-21", "pack", "rebuild", "--meeting", DAY, "--json")).as("the moment stands still: " + err).isZero();
        assertThat(json().get("same").asBoolean()).isTrue();
        assertThat(json().get("content_code").asString()).isEqualTo(code);

        assertThat(run("2018-02-21", "pack", "build", "--meeting", DAY, "--out", dir.resolve("later.pdf").toString(), "--json")).as(err).isZero();
        assertThat(json().get("content_code").asString()).as("a new pack tells the new story").isNotEqualTo(code);
        assertThat(json().get("number").asInt()).isEqualTo(2);
    }

    @Test
    void a_practice_that_asked_for_support_is_told_of_and_not_weighed_against_the_courses() throws Exception {
        var day = "2018-02-27";
        meeting("PCQG", "2018-01-30", "Z99004");
        assertThat(run("2018-02-12", "cases", "support", "Z99009", "--note", "Help with recalls")).as(err).isZero();
        meeting("PCQG", day, "Z99009", "Z99004");
        assertThat(run(day, "pack", "build", "--meeting", day, "--preview", "--out", dir.resolve("asked.pdf").toString())).as(err).isZero();
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(dir.resolve("asked.pdf").toFile())) {
            var read = new org.apache.pdfbox.text.PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            var own = read.substring(read.indexOf("Nobody has decided anything"), read.indexOf("Before the committee since", read.indexOf("Nobody has decided anything")));
            assertThat(own).contains("12 Feb 2018: The practice asked for support. Help with recalls").doesNotContain("Course iii", "Finding 1");
            assertThat(read).as("the other case is weighed").contains("Finding 1").contains("Rank 1 is the lowest");
            assertThat(read.substring(read.indexOf("Changes since the last meeting"))).as("R-43: since the meeting before").contains("The practice asked for support. Help with recalls");
        }
    }

    @Test
    void course_iii_needs_both_findings_and_goes_back_to_the_case_with_its_rule_and_into_the_minutes() throws Exception {
        var day = "2018-02-22";
        meeting("PCQG", day, "Z99001");
        assertThat(run(DAY, "meeting", "agenda", day, "--item", "Any other business")).as(err).isZero();
        assertThat(run(day, "meeting", "decide", day, "--practice", "Z99001", "--resolve", "iii", "--no-effort", "No plan, no reply.")).isEqualTo(1);
        assertThat(err).contains("R-76");
        assertThat(run(day, "meeting", "decide", day, "--practice", "Z99001", "--resolve", "iii", "--no-effort", "No plan, no reply.", "--no-assurance",
                "Nothing to rest on.", "--action", "Draft the next letter | Bea Sample | 2018-03-06")).as(err).isZero();
        assertThat(run(day, "meeting", "decide", day, "--practice", "Z99001", "--resolve", "i")).as("decided once").isEqualTo(1);
        assertThat(run(day, "cases", "--json")).as(err).isZero();
        assertThat(out).contains("service_in_question");
        assertThat(run(day, "meeting", "show", day, "--json")).as(err).isZero();
        assertThat(json().get("decisions").get(0).get("rules").toString()).contains("R-76");
        assertThat(json().get("actions").get(0).get("owner").asString()).isEqualTo("Bea Sample");
        var action = json().get("actions").get(0).get("id").asString();
        assertThat(run("2018-03-01", "meeting", "action", day, "--done", action)).as(err).isZero();
        assertThat(run("2018-03-01", "meeting", "action", day, "--done", action)).as("once").isEqualTo(1);
        assertThat(run(day, "meeting", "minutes", day, "--out", dir.resolve("minutes.pdf").toString())).as(err).isZero();
        assertThat(dir.resolve("minutes.pdf")).exists();
    }

    @Test
    void nothing_is_decided_before_the_day_by_a_body_that_may_not_or_about_a_case_that_is_not_there() throws Exception {
        var day = "2018-02-21";
        meeting("QRC", day, "Z99003");
        assertThat(run("2018-02-20", "meeting", "decide", day, "--practice", "Z99003", "--resolve", "noted")).as("before the day").isEqualTo(1);
        assertThat(run(day, "meeting", "decide", day, "--practice", "Z99003", "--resolve", "i")).as("no right to pick courses").isEqualTo(1);
        assertThat(err).contains("R-75");
        assertThat(run(day, "meeting", "decide", day, "--practice", "Z99003", "--resolve", "noted")).as(err).isZero();
        assertThat(run(day, "meeting", "decide", day, "--practice", "Z99004", "--resolve", "noted")).as("not on the agenda").isEqualTo(1);
        assertThat(run(day, "pack", "build", "--meeting", "2018-02-28", "--out", "x.pdf")).as("no such meeting").isEqualTo(1);
        assertThat(err).contains("QRC 2018-02-21");
    }

    @Test
    void cuts_that_would_give_a_practice_away_are_refused_with_the_reason() throws Exception {
        var day = "2018-02-23";
        meeting("PCOG", day, "Z99003", "Z99004");
        var file = dir.resolve("cut.pdf").toString();
        assertThat(run(day, "pack", "build", "--meeting", day, "--for", "public", "--count-by", "area", "--out", file)).as("4 red of 14").isEqualTo(1);
        assertThat(err).contains("Red has 4").contains("CF-2");
        assertThat(run(day, "pack", "build", "--meeting", day, "--for", "practice:Z99003", "--count-by", "area", "--out", file)).isEqualTo(1);
        assertThat(err).contains("Red has 4");
        assertThat(run(day, "pack", "build", "--meeting", day, "--for", "practice:Z99009", "--out", file)).as("not on the agenda").isEqualTo(1);
        assertThat(dir.resolve("cut.pdf")).doesNotExist();
    }

    @Test
    void a_cover_sheet_that_would_run_on_to_a_third_page_stops_the_pack() throws Exception {
        var day = "2018-02-24";
        meeting("PCQG", day, "Z99004");
        try (var store = open(day)) {
            var committees = CommitteeWiring.of(store);
            var id = committees.meetings().on(LocalDate.parse(day)).getFirst().id();
            var tooLong = "One sentence more than anybody reads on an evening. ".repeat(160);
            committees.arranging().covers(new Cover(id, "9", "Support", List.of(Cover.Flag.TIME), "Decide.", tooLong, "", "", "", "", "", "", "", "", "", "")).orThrow();
        }
        assertThat(run(day, "pack", "build", "--meeting", day, "--out", dir.resolve("long.pdf").toString())).isEqualTo(1);
        assertThat(err).contains("it may have 2");
        assertThat(run(day, "pack", "list", "--meeting", day, "--json")).isZero();
        assertThat(json().get("packs")).isEmpty();
    }

    @Test
    void reports_tell_of_red_and_amber_practices_and_of_the_burden() throws Exception {
        assertThat(run(DAY, "report", "position", "--out", dir.resolve("position.pdf").toString(), "--json")).as(err).isZero();
        assertThat(json().get("practices")).hasSize(9);
        assertThat(find(json().get("practices"), "code", "Z99004").get("stage").asString()).isEqualTo("pcqg_review");
        assertThat(dir.resolve("position.pdf")).exists();
        assertThat(run(DAY, "report", "burden", "--out", dir.resolve("burden.pdf").toString())).as(err).isZero();
    }

    private void stage(String practice, Stage stage) throws Exception {
        try (var store = open("2018-01-05")) {
            var id = Case.idOf(PracticeCode.of(practice), FinancialQuarter.parse("2017-18/Q2").orElseThrow());
            var entry = store.journal().find(Case.KIND, id).orElseThrow();
            store.journal().save(Change.plain().put(entry, entry.value().at(stage, LocalDate.of(2018, 1, 5))));
        }
    }

    private OpenStore open(String day) throws Exception {
        var clock = InstantSource.fixed(LocalDate.parse(day).atTime(9, 0).toInstant(ZoneOffset.UTC));
        return OpenStore.open(new FileVault().unlock(dir.resolve("store"), "walnut ferry onwards plaster".toCharArray()), Messages.load(Locale.UK), clock);
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        for (var node : list) {
            if (node.get(field).asString().equals(value)) {
                return node;
            }
        }
        throw new AssertionError("no " + value + " in " + list);
    }

    private int run(String day, String... command) {
        var line = new ArrayList<>(List.of("--store", StoreOfTests.named(dir.resolve("store"), command), "--passphrase-file", dir.resolve("pass").toString(), "--today", day));
        line.addAll(List.of(command));
        var said = new StringWriter();
        var told = new StringWriter();
        int code = SoundPractice.run(new PrintWriter(said), new PrintWriter(told), line.toArray(String[]::new));
        out = said.toString();
        err = told.toString();
        return code;
    }

    private JsonNode json() {
        return JSON.readTree(out);
    }
}
