package soundpractice.stocktake.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.ProofCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.Agreement;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.Evidence;
import soundpractice.stocktake.FinaliseInterview.Verified;
import soundpractice.stocktake.Interview;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.InterviewState;
import soundpractice.stocktake.Present;
import soundpractice.stocktake.Proof;
import soundpractice.stocktake.RecordAnswer.Given;
import soundpractice.stocktake.Reply;
import soundpractice.stocktake.export.StocktakeText;
import soundpractice.stocktake.findings.Finding;
import soundpractice.stocktake.findings.Findings;

/// An interview's life on a real store: answered, agreed, closed, opened again, proven.
class InterviewLifeTest {
    private static final PracticeCode PRACTICE = PracticeCode.of("Z99001");

    @TempDir
    Path dir;

    private StocktakeStore store;
    private RecordId id;

    @BeforeEach
    void an_interview() throws Exception {
        store = new StocktakeStore(dir);
        id = store.starting.start(PRACTICE, "back office", List.of(new Present("Pat Sample", "Practice manager", true))).orThrow().id();
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void an_answer_is_on_the_disk_at_once_and_with_the_wording_that_was_asked() throws Exception {
        store.answering.outcome(id, "ps-01", List.of("YES")).orThrow();
        store.answering.note(id, "PS-01", "Two audits, see folder").orThrow();
        store.kill();
        store = new StocktakeStore(dir);
        var answer = file().answer("PS-01").orElseThrow();
        assertThat(answer.outcome()).containsExactly("yes");
        assertThat(answer.note()).isEqualTo("Two audits, see folder");
        assertThat(answer.asked().text()).isEqualTo(store.questionnaires.latest().find("PS-01").orElseThrow().text());
        assertThat(answer.asked().version()).isEqualTo(1);
    }

    @Test
    void every_kind_of_question_takes_what_it_asks_for_and_nothing_else() throws Exception {
        assertThat(store.answering.outcome(id, "IR-09", List.of("Weekly bulletin")).isDone()).isTrue();
        assertThat(store.answering.outcome(id, "IR-12", List.of("Good practice", "staff")).orThrow().outcome()).containsExactly("staff", "good practice");
        assertThat(store.answering.outcome(id, "IR-12", List.of()).orThrow().outcome()).isEmpty();
        assertThat(store.answering.outcome(id, "CE-04", List.of("requires_improvement")).orThrow().outcome()).containsExactly("Requires improvement");
        assertThat(store.answering.outcome(id, "IPC-05", List.of("2026-02-30")).problems()).extracting(Problem::key).containsExactly("stocktake.answer.not-a-date");
        assertThat(store.answering.outcome(id, "IPC-05", List.of("2026-02-28")).isDone()).isTrue();
        assertThat(store.answering.outcome(id, "PS-01", List.of("perhaps")).problems()).extracting(Problem::key).containsExactly("stocktake.answer.not-a-choice");
        assertThat(store.answering.outcome(id, "PS-01", List.of("yes", "no")).isDone()).isFalse();
        assertThat(store.answering.outcome(id, "CE-04", List.of("Excellent")).isDone()).isFalse();
        assertThat(store.answering.outcome(id, "IR-09", List.of("  ")).isDone()).isFalse();
        assertThat(store.answering.outcome(id, "XX-01", List.of("yes")).problems()).extracting(Problem::key).containsExactly("stocktake.question.unknown");
        for (var question : store.questionnaires.latest().questions()) {
            assertThat(store.answering.outcome(id, question.code(), List.of(Reply.NOT_APPLICABLE)).isDone()).as(question.code()).isTrue();
        }
        assertThat(file().missing()).isEmpty();
    }

    @Test
    void saying_the_same_twice_writes_nothing() throws Exception {
        store.answering.outcome(id, "PS-01", List.of("yes")).orThrow();
        int before = store.interviews.history(Answer.idOf(id, "PS-01")).size();
        store.answering.outcome(id, "PS-01", List.of("yes")).orThrow();
        store.answering.note(id, "PS-01", "").orThrow();
        assertThat(store.interviews.history(Answer.idOf(id, "PS-01"))).hasSize(before);
    }

    @Test
    void several_interviews_are_open_side_by_side_with_one_practice_too() throws Exception {
        var other = store.starting.start(PRACTICE, "", List.of()).orThrow().id();
        store.answering.outcome(id, "PS-01", List.of("yes")).orThrow();
        store.answering.outcome(other, "PS-01", List.of("no")).orThrow();
        assertThat(file().answer("PS-01").orElseThrow().outcome()).containsExactly("yes");
        assertThat(store.interviews.of(PRACTICE)).hasSize(2);
    }

    @Test
    void closing_lists_what_is_missing_and_needs_a_reason() throws Exception {
        store.answering.outcome(id, "PS-01", List.of("yes")).orThrow();
        var refused = store.finalising.finalise(id, "");
        assertThat(refused.problems()).extracting(Problem::key).containsExactly("stocktake.finalise.missing");
        assertThat(refused.problems().getFirst().args().getFirst()).isEqualTo(62);
        var closed = store.finalising.finalise(id, "The manager was called away").orThrow();
        assertThat(closed.state()).isEqualTo(InterviewState.FINALISED);
        assertThat(closed.finalised()).isNotNull().satisfies(f -> {
            assertThat(f.missing()).hasSize(62).contains("SG-08");
            assertThat(f.reason()).isEqualTo("The manager was called away");
        });
        assertThat(store.answering.outcome(id, "PS-02", List.of("yes")).problems()).extracting(Problem::key).containsExactly("stocktake.interview.finalised");
    }

    @Test
    void the_proof_code_holds_until_something_is_changed_and_holds_again_when_it_is_put_back() throws Exception {
        store.answering.outcome(id, "PS-01", List.of("yes"), "as seen").orThrow();
        var proof = ProofCode.parse(closed("enough").proof()).orElseThrow();
        assertThat(proof.value()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");
        assertThat(store.finalising.verify(file(), proof)).isEqualTo(Verified.UNCHANGED);
        store.close();
        store = new StocktakeStore(dir);
        assertThat(store.finalising.verify(file(), proof)).as("after a new start").isEqualTo(Verified.UNCHANGED);
        assertThat(store.finalising.reopen(id, " ").isDone()).isFalse();
        store.finalising.reopen(id, "A typing error").orThrow();
        assertThat(file().interview().state()).isEqualTo(InterviewState.REOPENED);
        store.answering.note(id, "PS-01", "as seen.").orThrow();
        assertThat(store.finalising.verify(file(), proof)).isEqualTo(Verified.CHANGED_SINCE);
        store.answering.note(id, "PS-01", "as seen").orThrow();
        assertThat(store.finalising.verify(file(), proof)).isEqualTo(Verified.UNCHANGED);
        assertThat(store.finalising.verify(file(), ProofCode.parse("0000 0000 0000 0000").orElseThrow())).isEqualTo(Verified.NOT_THIS);
        assertThat(file().events()).extracting(e -> e.what().word()).containsExactly("finalised", "reopened");
    }

    @Test
    void a_code_read_out_carelessly_is_understood() {
        assertThat(ProofCode.parse("7f3k 0qx2-ilo0 abcd")).contains(new ProofCode("7F3K-0QX2-1100-ABCD"));
        assertThat(ProofCode.parse("7F3K-0QX2-ABCU-0000")).as("U is no digit of it").isEmpty();
        assertThat(ProofCode.parse("7F3K")).isEmpty();
    }

    @Test
    void every_single_change_gives_another_code() throws Exception {
        store.answering.outcome(id, "PS-01", List.of("yes"), "note").orThrow();
        var codes = new ArrayList<String>();
        codes.add(Proof.of(file()).value());
        step(codes, () -> store.answering.outcome(id, "PS-01", List.of("partly")));
        step(codes, () -> store.answering.note(id, "PS-01", "Note"));
        step(codes, () -> store.answering.agreement(id, "PS-01", Agreement.AGREES, ""));
        step(codes, () -> store.answering.agreement(id, "PS-01", Agreement.DISPUTES, "Not so"));
        step(codes, () -> store.answering.outcome(id, "PS-02", List.of("no")));
        step(codes, () -> store.describing.describe(id, "front office", List.of(), null));
        step(codes, () -> store.evidence.attach(id, "PS-01", "a.txt", new byte[] {1}, null, n -> {}));
        assertThat(codes).doesNotHaveDuplicates();
        store.answering.comeBack(id, "PS-01", true).orThrow();
        assertThat(Proof.of(file()).value()).as("a flag is nothing that was agreed").isEqualTo(codes.getLast());
    }

    private interface Step {
        Outcome<?> run() throws TroubleException;
    }

    private void step(List<String> codes, Step step) throws TroubleException {
        step.run().orThrow();
        codes.add(Proof.of(file()).value());
    }

    @Test
    void what_the_practice_said_holds_only_for_the_words_it_saw() throws Exception {
        assertThat(store.answering.agreement(id, "PS-01", Agreement.AGREES, "").problems()).extracting(Problem::key).containsExactly("stocktake.answer.nothing-to-agree");
        store.answering.outcome(id, "PS-01", List.of("yes")).orThrow();
        assertThat(store.answering.agreement(id, "PS-01", Agreement.DISPUTES, "").isDone()).isFalse();
        store.answering.agreement(id, "PS-01", Agreement.DISPUTES, "We do more than that").orThrow();
        assertThat(file().answer("PS-01").orElseThrow().dispute()).isEqualTo("We do more than that");
        store.answering.note(id, "PS-01", "Now with more").orThrow();
        assertThat(file().answer("PS-01").orElseThrow().agreement()).isEqualTo(Agreement.NOT_ASKED);
        assertThat(store.interviews.history(Answer.idOf(id, "PS-01"))).anySatisfy(r -> assertThat(store.interviews.read(r).orElseThrow().dispute()).isNotEmpty());
    }

    @Test
    void the_same_file_twice_is_kept_once_and_one_taken_off_stays_in_history() throws Exception {
        var photo = new byte[3_000_000];
        new java.util.Random(5).nextBytes(photo);
        photo[0] = (byte) 0xff;
        photo[1] = (byte) 0xd8;
        photo[2] = (byte) 0xff;
        var told = new ArrayList<Long>();
        var first = store.evidence.attach(id, "PS-08", "C:\\camera\\fridge.dat", photo, null, told::add).orThrow();
        assertThat(told).as("progress").hasSizeGreaterThan(1).isSorted().endsWith(3_000_000L);
        assertThat(first.name()).isEqualTo("fridge.dat");
        assertThat(first.mediaType()).isEqualTo("image/jpeg");
        store.evidence.attach(id, "PS-08", "again.jpg", photo, null, n -> {}).orThrow();
        store.evidence.attach(id, "IPC-04", "again.jpg", photo, null, n -> {}).orThrow();
        assertThat(file().evidence("PS-08")).hasSize(1);
        assertThat(file().evidence("IPC-04")).hasSize(1);
        try (var files = Files.walk(dir.resolve("blobs"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
        assertThat(store.evidence.detach(first.id(), "").isDone()).isFalse();
        store.evidence.detach(first.id(), "Shows a patient list").orThrow();
        assertThat(file().evidence("PS-08")).isEmpty();
        assertThat(file().evidence()).extracting(Evidence::isAttached).containsExactlyInAnyOrder(false, true);
        assertThat(store.evidence.content(first)).isEqualTo(photo);
        assertThat(store.interviews.history(first.id())).hasSize(2);
    }

    @Test
    void a_file_beyond_25_mb_and_an_empty_one_are_refused_and_not_kept() throws Exception {
        assertThat(store.evidence.attach(id, "PS-08", "film.mp4", new byte[(25 << 20) + 1], null, n -> {}).problems()).extracting(Problem::key)
                .containsExactly("stocktake.evidence.too-large");
        assertThat(store.evidence.attach(id, "PS-08", "nothing.txt", new byte[0], null, n -> {}).isDone()).isFalse();
        assertThat(dir.resolve("blobs")).doesNotExist();
    }

    @Test
    void findings_come_from_no_and_partly_in_order_and_by_theme() throws Exception {
        store.answering.outcome(id, "PS-02", List.of("partly"), "calendar is old").orThrow();
        store.answering.outcome(id, "PS-01", List.of("no")).orThrow();
        store.answering.outcome(id, "PS-03", List.of("yes")).orThrow();
        store.answering.outcome(id, "IR-12", List.of("none")).orThrow();
        store.answering.outcome(id, "CE-04", List.of("Requires improvement")).orThrow();
        store.answering.outcome(id, "SG-01", List.of("not_applicable")).orThrow();
        var findings = Findings.of(file(), store.scoring.latest());
        assertThat(findings.all()).extracting(Finding::question).containsExactly("PS-01", "PS-02", "IR-12", "CE-04");
        assertThat(findings.all()).extracting(Finding::gap).containsExactly(Finding.Gap.NOT_MET, Finding.Gap.PARTLY_MET, Finding.Gap.NOT_MET, Finding.Gap.PARTLY_MET);
        assertThat(findings.bySection().keySet()).containsExactly("PS", "IR", "CE");
        assertThat(findings.byTheme().get("audit")).extracting(Finding::question).containsExactly("PS-01", "PS-02");
        assertThat(Findings.of(file(), store.scoring.latest()).all().getFirst().id()).isEqualTo(findings.all().getFirst().id());
    }

    @Test
    void what_is_typed_and_not_saved_stands_in_the_plain_text_too() throws Exception {
        store.answering.outcome(id, "PS-01", List.of("yes"), "saved note").orThrow();
        var typing = new soundpractice.stocktake.Typing(id, "PS-02", soundpractice.stocktake.Typing.NOTE, "half a sent", 11, store.now);
        var text = StocktakeText.of(file(), List.of(typing));
        assertThat(text).contains("saved note").contains(">> half a sent").contains("SG-08");
        new StocktakeFileWriter(store.scoring::of).text(file(), List.of(typing), dir.resolve("out.txt"));
        assertThat(Files.readString(dir.resolve("out.txt"))).isEqualTo(text);
    }

    @Test
    void an_answer_that_two_people_gave_differently_is_shown_and_has_to_be_settled_before_closing() throws Exception {
        store.answering.note(id, "PS-01", "seen together").orThrow();
        var read = store.interviews.answer(id, "PS-01").orElseThrow();
        store.answering.outcome(id, "PS-01", List.of("yes")).orThrow();
        // What a bundle brings: written over what both had seen.
        store.interviews.save(soundpractice.journal.Change.plain().put(read, read.value().answering(List.of("no"), read.value().asked())));
        assertThat(file().clashes()).containsExactly("PS-01");
        assertThat(file().answer("PS-01").orElseThrow().note()).as("what only one of them touched").isEqualTo("seen together");
        assertThat(store.finalising.finalise(id, "enough").problems()).extracting(Problem::key).containsExactly("stocktake.finalise.clash");
    }

    @Test
    void several_answers_are_one_deed_all_or_none_and_can_be_taken_back() throws Exception {
        store.answering.outcome(id, "PS-01", List.of("yes"), "before").orThrow();
        var refused = store.answering.several(id, List.of(new Given("PS-02", List.of("no"), null), new Given("PS-03", List.of("perhaps"), null)), "");
        assertThat(refused.problems()).hasSize(1);
        assertThat(file().answers()).containsOnlyKeys("PS-01");
        var deed = store.answering.several(id, List.of(new Given("PS-01", List.of("no"), "from the form"), new Given("PS-02", List.of("yes"), null)), "Returned form").orThrow();
        assertThat(file().answer("PS-01").orElseThrow().note()).isEqualTo("from the form");
        store.interviews.undo(deed, "Wrong practice's form");
        assertThat(file().answer("PS-01").orElseThrow().note()).isEqualTo("before");
        assertThat(file().answer("PS-01").orElseThrow().outcome()).containsExactly("yes");
        assertThat(file().answer("PS-02")).isEmpty();
    }

    @Test
    void a_questionnaire_read_from_a_file_becomes_the_next_version() throws Exception {
        var csv = "code,section_code,section,question,kind,options,show_only_if,required,weight,was\n"
                + "PS-01,PS,Patient Safety,Is there time for audit?,yes_no_partial,,,,2,\nPS-20,PS,Patient Safety,Which ones?,text,,PS-01 = yes|partly,,,PS-02\n";
        var latest = store.questionnaires.latest();
        var reader = new soundpractice.stocktake.intake.QuestionnaireReader(latest.retired(), latest.questions().stream().map(q -> q.code()).toList());
        var draft = store.editing.take(reader.read("Short", csv.getBytes(java.nio.charset.StandardCharsets.UTF_8)).orThrow());
        var second = store.editing.publish(draft.id(), java.time.LocalDate.of(2026, 3, 2), "Shorter").orThrow();
        assertThat(second.title()).isEqualTo("Short");
        assertThat(second.retired()).hasSize(62).doesNotContain("PS-01");
        var other = store.starting.start(PRACTICE, "", List.of()).orThrow().id();
        assertThat(store.interviews.find(other).orElseThrow().asked()).extracting(q -> q.code()).as("asked only if").containsExactly("PS-01");
        store.answering.outcome(other, "PS-01", List.of("partly")).orThrow();
        assertThat(store.interviews.find(other).orElseThrow().missing()).containsExactly("PS-20");
        store.answering.outcome(other, "PS-20", List.of("All")).orThrow();
        store.answering.outcome(other, "PS-01", List.of("no")).orThrow();
        var file = store.interviews.find(other).orElseThrow();
        assertThat(file.missing()).isEmpty();
        assertThat(file.answer("PS-20").orElseThrow().outcome()).as("an answer that is no longer asked for stays").containsExactly("All");
        assertThat(soundpractice.stocktake.export.StocktakeRows.status(file, "PS-20")).isEqualTo("not_asked");
    }

    @Test
    void time_in_sections_adds_up() throws Exception {
        store.describing.spent(id, "PS", 60).orThrow();
        store.describing.spent(id, "PS", 45).orThrow();
        assertThat(file().seconds()).containsEntry("PS", 105L);
    }

    @Test
    void text_too_long_for_a_record_is_refused_and_what_stood_there_stays() throws Exception {
        store.answering.note(id, "PS-01", "short").orThrow();
        assertThat(store.answering.note(id, "PS-01", "x".repeat(400_001)).problems()).extracting(Problem::key).containsExactly("stocktake.answer.too-long");
        assertThat(file().answer("PS-01").orElseThrow().note()).isEqualTo("short");
        assertThat(store.answering.note(id, "PS-01", "x".repeat(400_000)).isDone()).isTrue();
    }

    @Test
    void a_closed_store_says_so_and_the_answer_is_refused_by_trouble_not_by_silence() throws Exception {
        store.answering.outcome(id, "PS-01", List.of("yes")).orThrow();
        try (var files = Files.walk(dir.resolve("journal"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        Files.delete(dir.resolve("journal"));
        Files.writeString(dir.resolve("journal"), "in the way");
        store.journal.close();
        assertThatThrownBy(() -> store.answering.outcome(id, "PS-02", List.of("yes"))).isInstanceOf(TroubleException.class);
    }

    private soundpractice.stocktake.Finalised closed(String reason) throws TroubleException {
        Interview closed = store.finalising.finalise(id, reason).orThrow();
        return java.util.Objects.requireNonNull(closed.finalised());
    }

    private InterviewFile file() {
        return store.interviews.find(id).orElseThrow();
    }
}
