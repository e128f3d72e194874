package soundpractice.stocktake.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.platform.files.Sheet;
import soundpractice.platform.files.TableWriter;
import soundpractice.platform.files.TabularFile;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.InterviewEvent.What;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Reply;
import soundpractice.stocktake.Typing;
import soundpractice.stocktake.export.StocktakeRows;
import soundpractice.stocktake.questionnaire.Question;

/// Laws of interviews under random edits, kills, moves between versions and re-openings: no answer is lost, every state stands in history, what is exported is
/// what is kept. The seed is the test's name.
class InterviewLawsTest {
    private static final int DEEDS = 120;

    @TempDir
    Path dir;

    /// What a careful person with a pencil would have: outcome and note by code, and every value ever seen.
    private final Map<String, @Nullable List<String>> outcomes = new TreeMap<>();
    private final Map<String, String> notes = new TreeMap<>();
    private final Map<String, List<String>> everNoted = new HashMap<>();
    private final Map<String, List<List<String>>> everAnswered = new HashMap<>();
    private final Map<What, Integer> steps = new EnumMap<>(What.class);
    private final Map<String, String> typed = new TreeMap<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void no_answer_is_lost(long seed) throws Exception {
        var random = new Random(seed);
        var store = new StocktakeStore(dir);
        var id = store.starting.start(PracticeCode.of("Z99001"), "", List.of()).orThrow().id();
        for (int deed = 0; deed < DEEDS; deed++) {
            store.later(1 + random.nextInt(90));
            store = deed(random, store, id, deed);
            if (deed % 20 == 19) {
                holds(store, id, "seed " + seed + " deed " + deed);
            }
        }
        holds(store, id, "seed " + seed + " end");
        store.close();
        var again = new StocktakeStore(dir);
        holds(again, id, "seed " + seed + " after a new start");
        assertThat(again.journal.check().problems()).isEmpty();
        again.close();
    }

    private StocktakeStore deed(Random random, StocktakeStore store, RecordId id, int number) throws Exception {
        var file = store.interviews.find(id).orElseThrow();
        boolean open = file.interview().state().isOpen();
        var questions = file.questionnaire().questions();
        var question = questions.get(random.nextInt(questions.size()));
        var code = question.code();
        switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> {
                var outcome = outcome(random, question);
                if (store.answering.outcome(id, code, outcome).isDone()) {
                    outcomes.put(code, Reply.accept(question, outcome).orThrow());
                    everAnswered.computeIfAbsent(code, _ -> new ArrayList<>()).add(outcomes.get(code));
                }
                assertThat(open).isEqualTo(store.answering.comeBack(id, code, random.nextBoolean()).isDone());
            }
            case 4, 5, 6 -> {
                var note = "note " + number + " = \"quoted\", 1\nsecond line ü";
                if (store.answering.note(id, code, note).isDone()) {
                    notes.put(code, note);
                    everNoted.computeIfAbsent(code, _ -> new ArrayList<>()).add(note);
                }
            }
            case 7 -> {
                if (store.answering.clear(id, code).isDone()) {
                    outcomes.put(code, null);
                }
            }
            case 8 -> {
                var text = "being typed " + number;
                store.typing.keep(new Typing(id, code, Typing.NOTE, text, 5, store.now));
                typed.put(code, text);
            }
            case 9, 10 -> {
                var now = store.now;
                store.kill();
                var resumed = new StocktakeStore(dir);
                resumed.now = now;
                return resumed;
            }
            case 11 -> {
                if (open) {
                    store.finalising.finalise(id, "number " + number).orThrow();
                    steps.merge(What.FINALISED, 1, Integer::sum);
                } else {
                    store.finalising.reopen(id, "number " + number).orThrow();
                    steps.merge(What.REOPENED, 1, Integer::sum);
                }
            }
            case 12 -> {
                publishAnother(random, store, number);
                var newer = store.moving.newer(store.interviews.find(id).orElseThrow());
                if (!newer.isEmpty()) {
                    store.moving.move(id, newer.get(random.nextInt(newer.size())).id()).orThrow();
                }
            }
            default -> store.moving.moveBack(id, "number " + number);
        }
        return store;
    }

    private static void publishAnother(Random random, StocktakeStore store, int number) throws Exception {
        var draft = store.editing.begin(store.questionnaires.latest());
        var questions = draft.questions();
        var reworded = questions.get(random.nextInt(questions.size())).code();
        var gone = questions.stream().filter(q -> !q.code().equals(reworded)).skip(random.nextInt(questions.size() - 1)).findFirst().orElseThrow();
        store.editing.change(draft.id(), d -> {
            var changed = d.changing(reworded, q -> q.reworded(q.text() + " (" + number + ")", q.guidance()));
            boolean alone = changed.questions().stream().filter(q -> q.section().equals(gone.section())).count() < 2;
            return alone ? changed : changed.retiring(gone.code()).adding(
                    new Question("N-" + number, gone.section(), "New " + number, gone.kind(), "Update", "", List.of(), gone.options(), null, true, 1, List.of(gone.code())), null);
        }).orThrow();
        store.editing.publish(draft.id(), LocalDate.of(2026, 3, 2), "number " + number).orThrow();
    }

    private void holds(StocktakeStore store, RecordId id, String at) throws Exception {
        var file = store.interviews.find(id).orElseThrow();
        outcomes.forEach((code, outcome) -> assertThat(file.answer(code).map(Answer::outcome).orElse(null)).as(at + " " + code).isEqualTo(outcome));
        notes.forEach((code, note) -> assertThat(file.answer(code).orElseThrow().note()).as(at + " " + code).isEqualTo(note));
        for (var code : everNoted.keySet()) {
            var past = store.interviews.history(Answer.idOf(id, code)).stream().map(r -> store.interviews.read(r).orElseThrow().note()).toList();
            assertThat(past).as(at + ": every note ever written stands in history").containsAll(everNoted.get(code));
        }
        for (var code : everAnswered.keySet()) {
            var past = store.interviews.history(Answer.idOf(id, code)).stream().map(r -> store.interviews.read(r).orElseThrow().outcome()).toList();
            assertThat(past).as(at + ": every answer ever given stands in history").containsAll(everAnswered.get(code));
        }
        steps.forEach((what, times) -> assertThat(file.events()).as(at + ": every step stands in the interview's life").filteredOn(e -> e.what() == what).hasSize(times));
        typed.forEach((code, text) -> assertThat(store.typing.of(id, code, Typing.NOTE).orElseThrow().text()).as(at + " typing " + code).isEqualTo(text));
        exportEqualsStore(file, at);
    }

    private static void exportEqualsStore(InterviewFile file, String at) throws Exception {
        var out = new java.io.ByteArrayOutputStream();
        TableWriter.csv(new Sheet("s", StocktakeRows.COLUMNS, StocktakeRows.of(file)), out);
        var rows = TabularFile.read(out.toByteArray()).firstRows();
        var read = new TreeMap<String, String>();
        rows.subList(1, rows.size()).forEach(r -> read.put(r.cells().get(5), r.cells().get(12) + "\u0000" + r.cells().get(14)));
        for (var answer : file.answers().values()) {
            var outcome = answer.outcome();
            var expected = outcome == null ? "" : outcome.isEmpty() ? "none" : String.join("|", outcome);
            assertThat(read.get(answer.question())).as(at + " exported " + answer.question()).isEqualTo(expected + "\u0000" + answer.note());
        }
    }

    private static List<String> outcome(Random random, Question question) {
        return switch (random.nextInt(8) == 0 ? 9 : question.kind().ordinal()) {
            case 0, 3 -> List.of(question.choices().get(random.nextInt(question.choices().size())));
            case 1 -> List.of("in words " + random.nextInt(100));
            case 2 -> random.nextBoolean() ? List.of() : List.of(question.options().getLast());
            case 4 -> List.of("2026-02-1" + random.nextInt(10));
            default -> List.of(Reply.NOT_APPLICABLE);
        };
    }
}
