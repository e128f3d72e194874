package soundpractice.stocktake.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.form.DateText;
import soundpractice.platform.jobs.Jobs;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.Asked;
import soundpractice.stocktake.Evidence;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Reply;
import soundpractice.stocktake.Typing;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;
import soundpractice.stocktake.questionnaire.Questionnaire;
import soundpractice.stocktake.questionnaire.Section;

/// One interview while it is held: the question in focus, what is answered, what is being typed. Every answer shows at once and is written behind; every
/// text goes to the keeper of typing within a quarter of a second, and becomes the answer's when its field is left.
public final class InterviewModel {
    private static final Duration KEEP = Duration.millis(250);
    private static final Duration SECOND = Duration.seconds(1);

    private final Stocktaking room;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final RecordId id;
    private final Pen pen;
    private final ReadOnlyObjectWrapper<@Nullable InterviewFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Question> at = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Problem>> refused = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<InterviewFile>> earlier = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<KnownFact>> known = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Questionnaire>> newer = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Typing> recovered = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty seconds = new SimpleIntegerProperty();
    private final Map<Spot, Typing> typed = new LinkedHashMap<>();
    private final SectionClock clock = new SectionClock();
    private final List<Spot> toKeep = new ArrayList<>();
    private final Timeline keeping = new Timeline(new KeyFrame(KEEP, tick -> keepTyping()));
    private final Timeline ticking = new Timeline(new KeyFrame(SECOND, tick -> tick()));
    private @Nullable String first;

    /// @param first code of the question to begin at; null: where one left it
    public InterviewModel(Stocktaking room, Jobs jobs, Consumer<TroubleException> trouble, RecordId id, @Nullable String first) {
        this.room = room;
        this.jobs = jobs;
        this.trouble = trouble;
        this.id = id;
        this.first = first;
        this.pen = new Pen(jobs, refused::set);
        keeping.setCycleCount(1);
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    RecordId id() {
        return id;
    }

    Stocktaking room() {
        return room;
    }

    Pen pen() {
        return pen;
    }

    /// The interview as it stands on the screen.
    ReadOnlyObjectProperty<@Nullable InterviewFile> file() {
        return file.getReadOnlyProperty();
    }

    /// The question in focus.
    ReadOnlyObjectProperty<@Nullable Question> at() {
        return at.getReadOnlyProperty();
    }

    /// What was refused last.
    ReadOnlyObjectProperty<List<Problem>> refused() {
        return refused.getReadOnlyProperty();
    }

    /// The practice's earlier stocktakes, newest first.
    ReadOnlyObjectProperty<List<InterviewFile>> earlier() {
        return earlier.getReadOnlyProperty();
    }

    /// What is known about the practice.
    ReadOnlyObjectProperty<List<KnownFact>> known() {
        return known.getReadOnlyProperty();
    }

    /// Newer versions of the questionnaire.
    ReadOnlyObjectProperty<List<Questionnaire>> newer() {
        return newer.getReadOnlyProperty();
    }

    /// What a session that ended abruptly left in a field, to be shown there with the cursor where it was.
    ReadOnlyObjectProperty<@Nullable Typing> recovered() {
        return recovered.getReadOnlyProperty();
    }

    /// Seconds in the section of the question in focus.
    IntegerProperty seconds() {
        return seconds;
    }

    /// Reads the interview. The first time it also finds the question to begin at.
    void load() {
        jobs.latest(this, _ -> InterviewRead.of(room, id), this::show, trouble);
    }

    private void show(Optional<InterviewRead> read) {
        if (read.isEmpty()) {
            refused.set(List.of(Problem.of("stocktake.interview.unknown", id)));
            return;
        }
        var now = read.get();
        if (file.get() != null && !pen.isIdle()) {
            // What is on the screen is ahead of the disk; it is read again when the disk has caught up.
            return;
        }
        boolean beginning = file.get() == null;
        earlier.set(now.earlier());
        known.set(now.known());
        newer.set(now.newer());
        if (beginning) {
            now.unstored().forEach(t -> typed.put(new Spot(t.question(), t.field()), t));
        }
        file.set(now.file());
        if (beginning) {
            begin(now);
        } else {
            var here = at.get();
            at.set(here == null ? null : now.file().questionnaire().find(here.code()).orElseGet(() -> now.file().questionnaire().questions().getFirst()));
        }
    }

    private void begin(InterviewRead now) {
        var left = now.recovered().stream().filter(t -> typed.containsKey(new Spot(t.question(), t.field()))).reduce((a, b) -> b).orElse(null);
        var wanted = left != null ? left.question() : first;
        var start = wanted == null ? firstOpen(now.file()) : now.file().questionnaire().find(wanted).orElseGet(() -> firstOpen(now.file()));
        at.set(start);
        seconds.set((int) secondsIn(start.section()));
        recovered.set(left);
        ticking.play();
        if (!typed.isEmpty()) {
            pen.write("nothing", List::of);
        }
    }

    private static Question firstOpen(InterviewFile file) {
        return file.asked().stream().filter(q -> file.answer(q.code()).filter(Answer::isAnswered).isEmpty()).findFirst()
                .orElseGet(() -> file.questionnaire().questions().getFirst());
    }

    // Going about

    /// Goes to a question.
    void go(Question question) {
        var before = at.get();
        if (before != null && before.code().equals(question.code())) {
            return;
        }
        commit();
        refused.set(List.of());
        if (before != null && !before.section().equals(question.section())) {
            spend(before.section());
        }
        at.set(question);
        seconds.set((int) secondsIn(question.section()));
    }

    /// Goes so many questions on or back among those that are asked.
    void step(int by) {
        var now = file.get();
        var here = at.get();
        if (now == null || here == null) {
            return;
        }
        var all = now.questionnaire().questions();
        var asked = now.asked();
        int index = all.indexOf(here);
        for (int i = index + Integer.signum(by); i >= 0 && i < all.size(); i += Integer.signum(by)) {
            if (asked.contains(all.get(i))) {
                go(all.get(i));
                return;
            }
        }
    }

    /// Goes to the next question for which something holds, going round at the end; stays when there is none.
    boolean next(java.util.function.Predicate<Question> holds) {
        var now = file.get();
        var here = at.get();
        if (now == null || here == null) {
            return false;
        }
        var asked = now.asked();
        int from = asked.indexOf(here);
        for (int i = 1; i <= asked.size(); i++) {
            var question = asked.get((from + i + asked.size()) % asked.size());
            if (holds.test(question) && !question.equals(here)) {
                go(question);
                return true;
            }
        }
        return false;
    }

    /// Goes to the next question without an answer.
    boolean nextOpen() {
        return next(q -> answer(q).filter(Answer::isAnswered).isEmpty());
    }

    /// Goes to the next question to come back to.
    boolean nextFlagged() {
        return next(q -> answer(q).filter(Answer::comeBack).isPresent());
    }

    /// Questions in which every word typed occurs: in code, wording, guidance, themes or what was written down.
    List<Question> find(String text) {
        var now = file.get();
        return now == null ? List.of() : QuestionSearch.in(now, text);
    }

    // Answering

    /// The answer to a question as it stands on the screen.
    Optional<Answer> answer(Question question) {
        var now = file.get();
        return now == null ? Optional.empty() : now.answer(question.code());
    }

    /// The answer to the question in focus.
    Optional<Answer> answer() {
        var here = at.get();
        return here == null ? Optional.empty() : answer(here);
    }

    /// Chooses one of the question's choices; of several options, ticks or unticks it.
    void choose(String choice) {
        var question = at.get();
        if (question == null || !question.choices().contains(choice)) {
            return;
        }
        if (question.kind() != QuestionKind.MULTI) {
            outcome(question, List.of(choice));
            return;
        }
        var before = answer(question).filter(Answer::isAnswered).map(Answer::outcome).orElse(List.of());
        var ticked = new ArrayList<>(before == null || before.contains(Reply.NOT_APPLICABLE) ? List.<String>of() : before);
        if (!ticked.remove(choice)) {
            ticked.add(choice);
        }
        if (ticked.isEmpty()) {
            clear();
        } else {
            outcome(question, ticked);
        }
    }

    /// None of the options.
    void chooseNone() {
        var question = at.get();
        if (question != null && question.kind() == QuestionKind.MULTI) {
            outcome(question, List.of(Reply.NONE));
        }
    }

    /// The question does not apply here.
    void notApplicable() {
        var question = at.get();
        if (question != null) {
            outcome(question, List.of(Reply.NOT_APPLICABLE));
        }
    }

    /// Takes the answer back; the note stays.
    void clear() {
        var question = at.get();
        if (question != null && answer(question).isPresent()) {
            typed.remove(new Spot(question.code(), Typing.OUTCOME));
            change(question, a -> a.answering(null, a.asked()));
            pen.write("outcome " + question.code(), () -> room.answer().clear(id, question.code()).problems());
        }
    }

    private void outcome(Question question, List<String> given) {
        var now = file.get();
        if (now == null) {
            return;
        }
        switch (Reply.accept(question, given)) {
            case Outcome.Refused<List<String>>(var problems) -> refused.set(problems);
            case Outcome.Done<List<String>>(var value) -> {
                refused.set(List.of());
                if (given.equals(List.of(Reply.NOT_APPLICABLE))) {
                    typed.remove(new Spot(question.code(), Typing.OUTCOME));
                }
                change(question, a -> a.answering(value, Asked.of(now.questionnaire(), question)));
                pen.write("outcome " + question.code(), () -> {
                    var problems = room.answer().outcome(id, question.code(), given).problems();
                    if (problems.isEmpty()) {
                        room.typing().drop(id, question.code(), Typing.OUTCOME);
                    }
                    return problems;
                });
            }
        }
    }

    /// Flags the question to come back to it, or takes the flag away.
    void flag() {
        var question = at.get();
        if (question != null) {
            boolean flag = !answer(question).map(Answer::comeBack).orElse(false);
            change(question, a -> a.flagged(flag));
            pen.write("flag " + question.code(), () -> room.answer().comeBack(id, question.code(), flag).problems());
        }
    }

    private void change(Question question, java.util.function.UnaryOperator<Answer> change) {
        var now = file.get();
        if (now == null || !now.interview().state().isOpen()) {
            return;
        }
        var before = now.answer(question.code()).orElseGet(() -> Answer.blank(now.interview(), question.code(), Asked.of(now.questionnaire(), question)));
        file.set(now.with(change.apply(before)));
    }

    // Typing

    /// What stands in a field of a question: what is being typed, or else what was recorded.
    Typing text(Question question, String field) {
        var typing = typed.get(new Spot(question.code(), field));
        if (typing != null) {
            return typing;
        }
        var answer = answer(question).orElse(null);
        var text = answer == null ? "" : field.equals(Typing.NOTE) ? answer.note() : written(answer);
        return new Typing(id, question.code(), field, text, text.length(), Instant.EPOCH);
    }

    private static String written(Answer answer) {
        var outcome = answer.outcome();
        return outcome == null || outcome.contains(Reply.NOT_APPLICABLE) ? "" : String.join("\n", outcome);
    }

    /// Whether a field holds text that its answer does not have yet.
    boolean isTyping(Question question, String field) {
        return typed.containsKey(new Spot(question.code(), field));
    }

    /// Something was typed, or the cursor moved in what is being typed.
    void type(Question question, String field, String text, int cursor) {
        var now = file.get();
        if (now == null || !now.interview().state().isOpen()) {
            return;
        }
        var spot = new Spot(question.code(), field);
        typed.put(spot, new Typing(id, question.code(), field, text, cursor, room.clock().instant()));
        toKeep.remove(spot);
        toKeep.add(spot);
        pen.unwritten();
        if (keeping.getStatus() != Animation.Status.RUNNING) {
            keeping.playFromStart();
        }
    }

    private void keepTyping() {
        for (var spot : List.copyOf(toKeep)) {
            var typing = typed.get(spot);
            if (typing != null) {
                pen.write("typing " + spot, () -> {
                    room.typing().keep(typing);
                    return List.of();
                });
            }
        }
        toKeep.clear();
        pen.handedOver();
    }

    /// What was typed becomes the answer's: a field was left.
    void commit() {
        keeping.stop();
        keepTyping();
        for (var spot : List.copyOf(typed.keySet())) {
            commit(spot);
        }
    }

    private void commit(Spot spot) {
        var now = file.get();
        var typing = typed.get(spot);
        var question = now == null ? null : now.questionnaire().find(spot.question()).orElse(null);
        if (now == null || typing == null || question == null || !now.interview().state().isOpen()) {
            return;
        }
        if (spot.field().equals(Typing.NOTE)) {
            typed.remove(spot);
            change(question, a -> a.noting(typing.text()));
            pen.write("note " + question.code(), () -> {
                var problems = room.answer().note(id, question.code(), typing.text()).problems();
                if (problems.isEmpty()) {
                    room.typing().drop(id, question.code(), Typing.NOTE);
                }
                return problems;
            });
        } else if (spot.field().equals(Typing.OUTCOME)) {
            words(question, typing.text());
        }
    }

    /// An answer in words or a day. A day that cannot be read stays in its field and is told.
    private void words(Question question, String text) {
        var spot = new Spot(question.code(), Typing.OUTCOME);
        if (text.isBlank()) {
            typed.remove(spot);
            change(question, a -> a.answering(null, a.asked()));
            pen.write("outcome " + question.code(), () -> {
                var problems = room.answer().clear(id, question.code()).problems();
                room.typing().drop(id, question.code(), Typing.OUTCOME);
                return problems;
            });
            return;
        }
        var given = question.kind() == QuestionKind.DATE
                ? DateText.parse(text, room.today().get()).map(LocalDate::toString).orElse(text) : text;
        if (Reply.accept(question, List.of(given)).isDone()) {
            typed.remove(spot);
        }
        outcome(question, List.of(given));
    }

    /// All that stands in fields and is not an answer's yet, for a copy in plain text.
    List<Typing> unsaved() {
        return List.copyOf(typed.values());
    }

    // Time

    private void tick() {
        var here = at.get();
        if (here != null && file.get() != null) {
            clock.tick(here.section());
            seconds.set((int) secondsIn(here.section()));
        }
    }

    /// Seconds in a section, all visits together.
    long secondsIn(String section) {
        var now = file.get();
        return (now == null ? 0 : now.seconds().getOrDefault(section, 0L)) + clock.unwritten(section);
    }

    private void spend(String section) {
        var now = file.get();
        long spent = clock.unwritten(section);
        if (spent > 0 && now != null && now.interview().state().isOpen()) {
            clock.written(section);
            var all = new HashMap<>(now.seconds());
            all.merge(section, spent, Long::sum);
            file.set(new InterviewFile(now.interview(), now.questionnaire(), now.answers(), now.evidence(), all, now.events(), now.savedAt(), now.clashes()));
            pen.write("time " + section + " " + all.get(section), () -> room.describe().spent(id, section, spent).problems());
        }
    }

    /// The section of the question in focus.
    Optional<Section> section() {
        var now = file.get();
        var here = at.get();
        return now == null || here == null ? Optional.empty() : now.questionnaire().section(here.section());
    }

    // Evidence

    /// A file was attached: it shows at once.
    void attached(Evidence evidence) {
        var now = file.get();
        if (now != null) {
            var all = new ArrayList<>(now.evidence());
            all.removeIf(e -> e.id().equals(evidence.id()));
            all.add(evidence);
            file.set(new InterviewFile(now.interview(), now.questionnaire(), now.answers(), all, now.seconds(), now.events(), now.savedAt(), now.clashes()));
        }
    }

    /// What was recovered has been seen.
    void recoveredSeen() {
        recovered.set(null);
    }

    /// Puts everything away: what was typed becomes the answers', time is written down, and all of it is on the disk when this returns.
    void putAway() {
        commit();
        ticking.stop();
        clock.sections().forEach(this::spend);
        pen.finish();
    }
}
