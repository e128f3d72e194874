package soundpractice.bench;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.platform.text.Messages;
import soundpractice.security.crypto.FileVault;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.StocktakeWiring;
import soundpractice.stocktake.Present;
import soundpractice.stocktake.Typing;
import soundpractice.stocktake.findings.Consistency;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;
import soundpractice.stocktake.score.Score;

/// An interview: an answer for good, a pause between keys for good, an interview with photos opened, and what half an hour of it adds to the store.
@Tag("bench")
class StocktakeBench {
    private static final int WARM = 100;
    private static final int ANSWERS = 400;
    private static final PracticeCode PRACTICE = PracticeCode.of("Z99001");

    @Test
    void one_answer_and_one_pause_between_keys() throws Exception {
        var answers = new Samples();
        var pauses = new Samples();
        var reference = new Samples();
        try (var england = England.empty("stocktake-answer");
                var file = FileChannel.open(england.store.folder().resolve("reference"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var stocktake = StocktakeWiring.of(england.store);
            var id = stocktake.starting().start(PRACTICE, "", List.of()).orThrow().id();
            var questions = stocktake.questionnaires().latest().questions().stream().filter(q -> q.kind() == QuestionKind.YES_NO_PARTIAL).toList();
            var answering = stocktake.answering();
            var typing = stocktake.typing();
            for (int i = 0; i < WARM + ANSWERS; i++) {
                var question = questions.get(i % questions.size());
                var outcome = List.of(question.choices().get(i / questions.size() % 3));
                int n = i;
                (i < WARM ? new Samples() : answers).measure(() -> answering.outcome(id, question.code(), outcome).orThrow());
                (i < WARM ? new Samples() : pauses).measure(() -> typing.keep(
                        new Typing(id, question.code(), Typing.NOTE, note(n, 400), 400, England.CLOCK.instant())));
                (i < WARM ? new Samples() : reference).measure(() -> {
                    file.write(ByteBuffer.allocate(4096));
                    file.force(true);
                });
            }
        }
        Figure.ratio("stocktake-answer", answers, "appending 4 KB to a file in the same folder and fsync", reference, 4);
        Figure.ratio("stocktake-typing", pauses, "appending 4 KB to a file in the same folder and fsync", reference, 4);
    }

    @Test
    void an_interview_with_63_answers_and_40_photos_is_opened() throws Exception {
        var opening = new Samples();
        var reading = new Samples();
        try (var england = England.empty("stocktake-open")) {
            var stocktake = StocktakeWiring.of(england.store);
            RecordId wanted = null;
            for (int year = 0; year < 5; year++) {
                wanted = held(stocktake, year, year == 4 ? 40 : 0);
            }
            var id = java.util.Objects.requireNonNull(wanted);
            for (int i = 0; i < 60; i++) {
                (i < 20 ? new Samples() : opening).measure(() -> opened(StocktakeWiring.of(england.store), england, id));
                (i < 20 ? new Samples() : reading).measure(() -> england.store.journal().all(soundpractice.stocktake.Answer.KIND));
            }
        }
        Figure.limit("stocktake-open", opening, 0.99, "reading the practice’s answers as records", reading, 300);
    }

    /// What the screen needs before it can show a question: the interview, its score, what does not fit, and the one before.
    private static void opened(StocktakeWiring stocktake, England england, RecordId id) {
        var all = stocktake.interviews().of(PRACTICE);
        var file = all.stream().filter(f -> f.interview().id().equals(id)).findFirst().orElseThrow();
        if (file.answers().size() != 63 || file.evidence().size() != 40) {
            throw new IllegalStateException("not the whole interview");
        }
        Score.of(file, stocktake.scoring().of(file));
        Consistency.of(file, stocktake.known().of(PRACTICE), England.TODAY);
        soundpractice.stocktake.findings.Comparison.of(
                file, soundpractice.stocktake.findings.Comparison.before(file, all).orElse(null), stocktake.scoring());
    }

    private static RecordId held(StocktakeWiring stocktake, int year, int photos) throws Exception {
        var id = stocktake.starting().start(PRACTICE, "in the practice", List.of(new Present("Pat Sample", "Practice manager", true))).orThrow().id();
        var questions = stocktake.questionnaires().latest().questions();
        var all = questions.stream().map(q -> new soundpractice.stocktake.RecordAnswer.Given(q.code(), outcome(q, year), note(year, 300))).toList();
        stocktake.answering().several(id, all, "").orThrow();
        var random = new Random(year);
        for (int i = 0; i < photos; i++) {
            var photo = new byte[200_000];
            random.nextBytes(photo);
            stocktake.evidence().attach(id, questions.get(i).code(), "photo " + i + ".jpg", photo, null, n -> {}).orThrow();
        }
        if (photos == 0) {
            stocktake.finalising().finalise(id, "").orThrow();
        }
        return id;
    }

    /// Thirty minutes: an edit every six seconds.
    @Test
    void half_an_hour_with_300_edits() throws Exception {
        var made = England.empty("stocktake-size");
        var id = StocktakeWiring.of(made.store).starting().start(PRACTICE, "in the practice", List.of()).orThrow().id();
        made.close();
        var folder = made.store.folder();
        compact(folder);
        long before = size(folder);
        long journalBefore = size(folder.resolve("journal"));
        var store = OpenStore.open(new FileVault().unlock(folder, England.PASSPHRASE.toCharArray()), Messages.load(Locale.UK), England.CLOCK);
        var stocktake = StocktakeWiring.of(store);
        var questions = stocktake.questionnaires().latest().questions();
        var typing = stocktake.typing();
        for (int edit = 0; edit < 300; edit++) {
            var question = questions.get(edit / 5 % questions.size());
            if (edit % 5 == 0) {
                stocktake.answering().outcome(id, question.code(), outcome(question, edit)).orThrow();
            } else {
                for (int pause = 0; pause < 2; pause++) {
                    typing.keep(new Typing(id, question.code(), Typing.NOTE, note(edit, edit % 5 * 80 - 60 + pause * 30), 0, England.CLOCK.instant()));
                }
                stocktake.answering().note(id, question.code(), note(edit, edit % 5 * 80)).orThrow();
                typing.drop(id, question.code(), Typing.NOTE);
            }
        }
        long open = size(folder) - before;
        long journal = size(folder.resolve("journal")) - journalBefore;
        Map<String, Double> grown = new LinkedHashMap<>();
        grown.put("while_open", Samples.round(open / 1e6));
        grown.put("journal", Samples.round(journal / 1e6));
        store.close();
        grown.put("closed", Samples.round((size(folder) - before) / 1e6));
        compact(folder);
        grown.put("closed_and_packed", Samples.round((size(folder) - before) / 1e6));
        Figure.size("stocktake-size", grown, "closed", "the notes’ own words, once", Samples.round(60 * 320 / 1e6), 1);
    }

    /// The index without the room that it keeps for what comes next.
    private static void compact(Path folder) throws Exception {
        var store = OpenStore.open(new FileVault().unlock(folder, England.PASSPHRASE.toCharArray()), Messages.load(Locale.UK), England.CLOCK);
        try (store) {
            store.database().jdbi().useHandle(h -> h.execute("SHUTDOWN COMPACT"));
        } catch (org.jdbi.v3.core.JdbiException expected) {
            // The database is closed by now, so the statement has nobody to answer to.
        }
    }

    private static List<String> outcome(Question question, int n) {
        return switch (question.kind()) {
            case YES_NO_PARTIAL, RATING -> List.of(question.choices().get(n % question.choices().size()));
            case MULTI -> List.of(question.options().getFirst());
            case TEXT -> List.of(note(n, 120));
            case DATE -> List.of("2026-03-0" + (1 + n % 9));
        };
    }

    private static String note(int seed, int length) {
        var words = List.of("audit", "shown", "rota", "manager", "explains", "partly", "since", "March", "evidence", "seen", "policy", "review", "due", "staff", "training");
        var random = new Random(seed);
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        return text.substring(0, length);
    }

    private static long size(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            long sum = 0;
            for (var file : files.filter(Files::isRegularFile).toList()) {
                sum += Files.size(file);
            }
            return sum;
        }
    }
}
