package soundpractice.stocktake.ui;

import java.util.List;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;
import soundpractice.stocktake.Agreement;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Proof;
import soundpractice.stocktake.Typing;

/// What the practice says of each answer as it was written down.
public final class TurnModel {
    private static final Duration KEEP = Duration.millis(250);

    private final Stocktaking room;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final RecordId id;
    private final Pen pen;
    private final ReadOnlyObjectWrapper<@Nullable InterviewFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Problem>> refused = new ReadOnlyObjectWrapper<>(List.of());
    private final IntegerProperty at = new SimpleIntegerProperty();
    private final Map<String, Typing> typed = new LinkedHashMap<>();
    private final Timeline keeping = new Timeline(new KeyFrame(KEEP, tick -> keep()));
    private List<Answer> answers = List.of();

    /// The view of an interview.
    public TurnModel(Stocktaking room, Jobs jobs, Consumer<TroubleException> trouble, RecordId id) {
        this.room = room;
        this.jobs = jobs;
        this.trouble = trouble;
        this.id = id;
        this.pen = new Pen(jobs, refused::set);
        keeping.setCycleCount(1);
    }

    RecordId id() {
        return id;
    }

    Pen pen() {
        return pen;
    }

    Stocktaking room() {
        return room;
    }

    ReadOnlyObjectProperty<@Nullable InterviewFile> file() {
        return file.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Problem>> refused() {
        return refused.getReadOnlyProperty();
    }

    /// Which of the answers is shown, from 0; the number of answers means: the end, with the code.
    IntegerProperty at() {
        return at;
    }

    /// The answers that there is something to say about, in order.
    List<Answer> answers() {
        return answers;
    }

    void load() {
        jobs.latest(this, _ -> room.interviews().find(id), now -> now.ifPresent(this::begin), trouble);
    }

    private void begin(InterviewFile now) {
        room.typing().pending().stream().filter(t -> t.interview().equals(id) && t.field().equals(Typing.DISPUTE)).forEach(t -> typed.putIfAbsent(t.question(), t));
        answers = now.asked().stream().flatMap(q -> now.answer(q.code()).stream()).filter(a -> a.outcome() != null || !a.note().isBlank()).toList();
        int start = 0;
        while (start < answers.size() && answers.get(start).agreement() != Agreement.NOT_ASKED) {
            start++;
        }
        at.set(start);
        file.set(now);
    }

    /// The answer that is shown; null at the end.
    @Nullable Answer answer() {
        return at.get() < answers.size() ? answers.get(at.get()) : null;
    }

    /// The practice's words to an answer, those being typed before those recorded.
    Typing dispute(Answer answer) {
        var typing = typed.get(answer.question());
        return typing != null ? typing : new Typing(id, answer.question(), Typing.DISPUTE, answer.dispute(), answer.dispute().length(), java.time.Instant.EPOCH);
    }

    /// The practice agrees; the next answer is shown.
    void agree() {
        var answer = answer();
        if (answer != null) {
            say(answer, Agreement.AGREES, "");
            step(1);
        }
    }

    /// The practice disputes, in its own words; without words it stays where it is and says so.
    boolean dispute(String words) {
        var answer = answer();
        if (answer == null || words.isBlank()) {
            refused.set(answer == null ? List.of() : List.of(Problem.of("stocktake.answer.dispute-words", answer.question()).at("dispute")));
            return false;
        }
        say(answer, Agreement.DISPUTES, words.strip());
        step(1);
        return true;
    }

    private void say(Answer answer, Agreement agreement, String words) {
        refused.set(List.of());
        typed.remove(answer.question());
        answers = answers.stream().map(a -> a.question().equals(answer.question()) ? a.said(agreement, words) : a).toList();
        pen.write("agreement " + answer.question(), () -> {
            var problems = room.answer().agreement(id, answer.question(), agreement, words).problems();
            if (problems.isEmpty()) {
                room.typing().drop(id, answer.question(), Typing.DISPUTE);
            }
            return problems;
        });
    }

    void step(int by) {
        refused.set(List.of());
        at.set(Math.clamp((long) at.get() + by, 0, answers.size()));
    }

    /// The practice's words are being typed.
    void type(String words, int cursor) {
        var answer = answer();
        if (answer != null) {
            typed.put(answer.question(), new Typing(id, answer.question(), Typing.DISPUTE, words, cursor, room.clock().instant()));
            pen.unwritten();
            if (keeping.getStatus() != Animation.Status.RUNNING) {
                keeping.playFromStart();
            }
        }
    }

    private void keep() {
        typed.values().forEach(typing -> pen.write("typing " + typing.question(), () -> {
            room.typing().keep(typing);
            return List.of();
        }));
        pen.handedOver();
    }

    /// How many of the answers the practice has spoken about, and how many it disputes.
    long count(Agreement agreement) {
        return answers.stream().filter(a -> a.agreement() == agreement).count();
    }

    /// The code with which both sides leave, of what is on the disk.
    void proof(Consumer<String> use) {
        pen.finish();
        jobs.latest("proof", _ -> room.interviews().find(id).map(f -> Proof.of(f).value()).orElse(""), use, trouble);
    }

    /// Everything is on the disk when this returns.
    void putAway() {
        keeping.stop();
        keep();
        pen.finish();
    }
}
