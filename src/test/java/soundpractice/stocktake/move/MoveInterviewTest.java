package soundpractice.stocktake.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.InterviewEvent;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.export.StocktakeRows;
import soundpractice.stocktake.move.MoveLine.What;
import soundpractice.stocktake.questionnaire.Condition;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;
import soundpractice.stocktake.questionnaire.Questionnaire;
import soundpractice.stocktake.questionnaire.QuestionnaireDiff;
import soundpractice.stocktake.store.StocktakeStore;

/// A half-finished draft under version 1 taken to a version 2 with reworded, split, merged, retired and new questions, and back.
class MoveInterviewTest {
    @TempDir
    Path dir;

    private StocktakeStore store;
    private RecordId id;

    @BeforeEach
    void a_half_finished_draft() throws Exception {
        store = new StocktakeStore(dir);
        id = store.starting.start(PracticeCode.of("Z99001"), "", List.of()).orThrow().id();
        store.answering.outcome(id, "PS-01", List.of("yes"), "kept note").orThrow();
        store.answering.outcome(id, "PS-02", List.of("partly"), "reworded note").orThrow();
        store.answering.outcome(id, "PS-03", List.of("no"), "split note").orThrow();
        store.answering.outcome(id, "PS-04", List.of("yes"), "retired note").orThrow();
        store.answering.outcome(id, "PS-05", List.of("yes"), "merged one").orThrow();
        store.answering.outcome(id, "PS-06", List.of("no"), "merged two").orThrow();
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void the_plan_says_question_by_question_what_happens_and_changes_nothing() throws Exception {
        var to = version2();
        var before = file();
        var plan = store.moving.plan(id, to.id()).orThrow();
        assertThat(codes(plan, What.ASK_AGAIN)).containsExactly("PS-02");
        assertThat(codes(plan, What.SPLIT)).containsExactly("PS-03a", "PS-03b");
        assertThat(codes(plan, What.MERGED)).containsExactly("PS-09");
        assertThat(codes(plan, What.NEW)).containsExactly("SG-09");
        assertThat(codes(plan, What.RETIRED)).containsExactly("PS-04");
        assertThat(plan.of(What.KEPT)).hasSize(58);
        assertThat(plan.of(What.MERGED).getFirst().answers()).extracting(Answer::note).containsExactly("merged one", "merged two");
        assertThat(plan.toAsk()).containsExactlyInAnyOrder("PS-02", "PS-03a", "PS-03b", "PS-09");
        assertThat(file()).isEqualTo(before);
    }

    @Test
    void the_move_keeps_every_answer_with_the_wording_that_was_asked() throws Exception {
        var to = version2();
        var wording = file().answer("PS-02").orElseThrow().asked();
        store.moving.move(id, to.id()).orThrow();
        var moved = file();
        assertThat(moved.questionnaire().version()).isEqualTo(2);
        assertThat(moved.answer("PS-01").orElseThrow().isAnswered()).isTrue();
        var again = moved.answer("PS-02").orElseThrow();
        assertThat(again.isAnswered()).isFalse();
        assertThat(again.outcome()).containsExactly("partly");
        assertThat(again.asked()).isEqualTo(wording);
        assertThat(moved.missing()).contains("PS-02", "PS-03a", "PS-03b", "PS-09", "SG-09").doesNotContain("PS-01");
        assertThat(moved.retired()).extracting(Answer::note).containsExactlyInAnyOrder("split note", "retired note", "merged one", "merged two");
        assertThat(moved.earlier(to.find("PS-09").orElseThrow())).extracting(Answer::note).containsExactly("merged one", "merged two");
        var exported = StocktakeRows.of(moved).stream().map(r -> r.get(5) + " " + r.get(11)).toList();
        assertThat(exported).contains("PS-01 answered", "PS-02 ask_again", "PS-04 retired", "PS-03 retired", "SG-09 not_answered");
        store.answering.outcome(id, "PS-02", List.of("yes")).orThrow();
        assertThat(file().answer("PS-02").orElseThrow().asked().version()).isEqualTo(2);
    }

    @Test
    void the_move_can_be_taken_back_and_nothing_answered_meanwhile_is_lost() throws Exception {
        var before = file();
        var to = version2();
        store.moving.move(id, to.id()).orThrow();
        store.later(60);
        store.answering.outcome(id, "SG-09", List.of("yes"), "answered under version 2").orThrow();
        store.answering.outcome(id, "PS-07", List.of("no"), "asked alike in both").orThrow();
        var back = store.moving.moveBack(id, "The practice asked for it").orThrow();
        assertThat(back.questionnaire().version()).isEqualTo(1);
        before.answers().forEach((code, answer) -> assertThat(back.answer(code)).as(code).contains(answer));
        assertThat(back.answer("PS-07").orElseThrow().isAnswered()).isTrue();
        assertThat(back.retired()).extracting(Answer::note).containsExactly("answered under version 2");
        assertThat(back.events()).extracting(InterviewEvent::what).containsExactly(InterviewEvent.What.MOVED, InterviewEvent.What.MOVED_BACK);
        assertThat(store.moving.moveBack(id, "").problems()).extracting(Problem::key).containsExactly("stocktake.move.nothing");
    }

    @Test
    void an_answer_given_to_the_new_wording_is_asked_again_under_the_old_one() throws Exception {
        store.moving.move(id, version2().id()).orThrow();
        store.answering.outcome(id, "PS-02", List.of("yes")).orThrow();
        var back = store.moving.moveBack(id, "").orThrow();
        assertThat(back.answer("PS-02").orElseThrow().askAgain()).isTrue();
        assertThat(back.answer("PS-02").orElseThrow().outcome()).containsExactly("yes");
    }

    @Test
    void a_move_over_two_versions_follows_a_question_through_both() throws Exception {
        version2();
        var draft = store.editing.begin(store.questionnaires.latest());
        store.editing.change(draft.id(), d -> d.retiring("PS-03a").adding(question("PS-10", "PS", "Once more?", List.of("PS-03a")), "PS-02")).orThrow();
        var third = store.editing.publish(draft.id(), LocalDate.of(2026, 3, 3), "third").orThrow();
        var plan = store.moving.plan(id, third.id()).orThrow();
        var line = plan.lines().stream().filter(l -> l.code().equals("PS-10")).findFirst().orElseThrow();
        assertThat(line.before()).extracting(Question::code).containsExactly("PS-03");
        assertThat(line.answers()).extracting(Answer::note).containsExactly("split note");
    }

    @Test
    void closed_interviews_stay_where_they_are_and_nobody_moves_to_an_older_version() throws Exception {
        var to = version2();
        assertThat(store.moving.plan(id, store.questionnaires.versions().getFirst().id()).problems()).extracting(Problem::key).containsExactly("stocktake.move.not-newer");
        store.finalising.finalise(id, "enough").orThrow();
        assertThat(store.moving.newer(file())).isEmpty();
        assertThat(store.moving.move(id, to.id()).isDone()).isFalse();
    }

    @Test
    void publishing_shows_what_differs_and_refuses_faults_and_drafts_of_older_versions() throws Exception {
        var late = store.editing.begin(store.questionnaires.latest());
        var draft = store.editing.begin(store.questionnaires.latest());
        assertThat(store.editing.publish(draft.id(), LocalDate.of(2026, 3, 2), "why").problems()).extracting(Problem::key).containsExactly("stocktake.draft.same");
        store.editing.change(draft.id(), d -> d.changing("PS-01", q -> q.onlyIf(Condition.parse("PS-01 = yes").orElseThrow()))).orThrow();
        assertThat(store.editing.publish(draft.id(), LocalDate.of(2026, 3, 2), "why").problems()).extracting(p -> ((Problem) p.args().get(2)).key())
                .containsExactly("stocktake.fault.condition-circle");
        store.editing.change(draft.id(), d -> d.changing("PS-01", q -> q.onlyIf(null)).moving("PS-08", "PS-01", "PS").changing("PS-02", q -> q.counting(false, 3))).orThrow();
        var diff = store.editing.diff(store.questionnaires.draft(draft.id()).orElseThrow().value());
        assertThat(diff.lines()).extracting(QuestionnaireDiff.Line::code).containsExactly("PS-08", "PS-02");
        assertThat(diff.lines()).extracting(QuestionnaireDiff.Line::what).containsExactly(QuestionnaireDiff.What.MOVED, QuestionnaireDiff.What.CHANGED);
        assertThat(diff.lines().get(1).columns()).containsExactly("required", "weight");
        assertThat(store.editing.publish(draft.id(), LocalDate.of(2026, 3, 2), "").isDone()).isFalse();
        var second = store.editing.publish(draft.id(), LocalDate.of(2026, 3, 2), "why").orThrow();
        assertThat(second.version()).isEqualTo(2);
        assertThat(store.questionnaires.versions()).hasSize(2);
        assertThat(store.questionnaires.find(store.questionnaires.versions().getFirst().id())).as("old versions stay readable").isPresent();
        store.editing.change(late.id(), d -> d.retiring("SG-08")).orThrow();
        assertThat(store.editing.publish(late.id(), LocalDate.of(2026, 3, 2), "why").problems()).extracting(Problem::key).containsExactly("stocktake.draft.behind");
        store.editing.rebase(late.id()).orThrow();
        assertThat(store.editing.publish(late.id(), LocalDate.of(2026, 3, 2), "why").orThrow().retired()).containsExactly("SG-08");
        assertThat(store.questionnaires.drafts()).isEmpty();
    }

    @Test
    void a_published_version_that_was_written_to_a_file_reads_back_the_same() throws Exception {
        var version = version2();
        var csv = new java.io.ByteArrayOutputStream();
        var rows = soundpractice.stocktake.questionnaire.QuestionnaireFile.rows(version.sections(), version.questions());
        soundpractice.platform.files.TableWriter.csv(
                new soundpractice.platform.files.Sheet("q", soundpractice.stocktake.questionnaire.QuestionnaireFile.COLUMNS, List.copyOf(rows)), csv);
        var known = store.questionnaires.versions().getFirst().questions().stream().map(Question::code).toList();
        var read = new soundpractice.stocktake.intake.QuestionnaireReader(List.of(), known).read(version.title(), csv.toByteArray()).orThrow();
        assertThat(read.questions()).isEqualTo(version.questions());
        assertThat(read.sections()).isEqualTo(version.sections());
    }

    private Questionnaire version2() throws Exception {
        var draft = store.editing.begin(store.questionnaires.latest());
        store.editing.change(draft.id(), d -> d
                .changing("PS-02", q -> q.reworded("Is there a calendar of audits that somebody owns?", q.guidance()))
                .retiring("PS-03").adding(question("PS-03a", "PS", "For clinical staff?", List.of("PS-03")), "PS-02")
                .adding(question("PS-03b", "PS", "For everybody else?", List.of("PS-03")), "PS-03a")
                .retiring("PS-04").retiring("PS-05").retiring("PS-06")
                .adding(question("PS-09", "PS", "Is training planned and done?", List.of("PS-05", "PS-06")), "PS-03b")
                .adding(question("SG-09", "SG", "Is there a deputy?", List.of()), null)).orThrow();
        return store.editing.publish(draft.id(), LocalDate.of(2026, 3, 2), "Asked more sharply").orThrow();
    }

    private static Question question(String code, String section, String text, List<String> was) {
        return new Question(code, section, text, QuestionKind.YES_NO_PARTIAL, "Update", "", List.of("training"), List.of(), null, true, 1, was);
    }

    private static List<String> codes(MovePlan plan, What what) {
        return plan.of(what).stream().map(MoveLine::code).toList();
    }

    private InterviewFile file() {
        return store.interviews.find(id).orElseThrow();
    }
}
