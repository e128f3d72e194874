package soundpractice.stocktake.ui.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.Questionnaire;
import soundpractice.stocktake.questionnaire.QuestionnaireCheck;
import soundpractice.stocktake.questionnaire.QuestionnaireDiff;
import soundpractice.stocktake.questionnaire.QuestionnaireDraft;
import soundpractice.stocktake.ui.Pen;
import soundpractice.stocktake.ui.Stocktaking;

/// A draft of the questionnaire while it is edited: every change shows at once, is written behind, and can be taken back one by one.
final class DraftModel {
    private static final int REMEMBERED = 200;

    /// The draft as it stands on the screen.
    ///
    /// @param basis the version it is held against
    /// @param newest the newest version published
    /// @param openInterviews stocktakes that are being held, each of which stays on its own version
    record Shown(QuestionnaireDraft draft, Questionnaire basis, Questionnaire newest, long openInterviews, List<Fault> faults, QuestionnaireDiff diff) {

        /// Whether another version was published after the draft was begun.
        boolean isBehind() {
            return draft.from() != null && !newest.id().equals(draft.from());
        }

        /// Whether a question is new in this draft, so that its code is nobody's memory yet.
        boolean isNew(Question question) {
            return basis.questions().stream().noneMatch(q -> q.code().equals(question.code()));
        }

        /// Faults of a question.
        long faults(Question question) {
            int at = draft.questions().indexOf(question);
            return faults.stream().filter(f -> f.question() == at).count();
        }

        /// What happened to a question since the version before.
        Optional<QuestionnaireDiff.What> change(String code) {
            return diff.lines().stream().filter(l -> l.code().equals(code)).map(QuestionnaireDiff.Line::what).findFirst();
        }
    }

    /// What is read before anything is shown.
    private record Read(QuestionnaireDraft draft, Questionnaire basis, Questionnaire newest, long open) {}

    private final Stocktaking room;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final RecordId id;
    private final Pen pen;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Problem>> refused = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final Deque<QuestionnaireDraft> before = new ArrayDeque<>();
    private int changes;

    DraftModel(Stocktaking room, Jobs jobs, Consumer<TroubleException> trouble, RecordId id) {
        this.room = room;
        this.jobs = jobs;
        this.trouble = trouble;
        this.id = id;
        this.pen = new Pen(jobs, refused::set);
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

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// What a rule refused of what was entered.
    ReadOnlyObjectProperty<List<Problem>> refused() {
        return refused.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /// Reads the draft; nothing is shown when it is no more.
    void load(Runnable gone) {
        jobs.latest(this, _ -> read(), read -> {
            var now = read.orElse(null);
            if (now == null) {
                gone.run();
            } else {
                show(now);
            }
        }, trouble);
    }

    private Optional<Read> read() {
        var newest = room.questionnaires().latest();
        return room.questionnaires().draft(id).map(entry -> entry.value()).filter(d -> d.published() == null).map(draft -> {
            var from = draft.from();
            var basis = from == null ? newest : room.questionnaires().find(from).orElse(newest);
            return new Read(draft, basis, newest, room.interviews().all().stream().filter(f -> f.interview().state().isOpen()).count());
        });
    }

    private void show(Read now) {
        shown.set(of(now.draft(), now.basis(), now.newest(), now.open()));
    }

    private static Shown of(QuestionnaireDraft draft, Questionnaire basis, Questionnaire newest, long open) {
        var known = basis.questions().stream().map(Question::code).toList();
        var faults = QuestionnaireCheck.of(draft.sections(), draft.questions(), newest.retired(), known).stream().map(Fault::of).toList();
        return new Shown(draft, basis, newest, open, faults, QuestionnaireDiff.between(basis.sections(), basis.questions(), draft.sections(), draft.questions()));
    }

    /// Changes the draft: shown at once, written behind.
    void change(UnaryOperator<QuestionnaireDraft> change) {
        var now = shown.get();
        if (now == null) {
            return;
        }
        var changed = change.apply(now.draft());
        if (!changed.equals(now.draft())) {
            before.push(now.draft());
            if (before.size() > REMEMBERED) {
                before.removeLast();
            }
            put(now, changed, change);
        }
    }

    /// Takes the last change back.
    void undo() {
        var now = shown.get();
        var last = before.poll();
        if (now != null && last != null) {
            put(now, last, d -> d.with(last.sections(), last.questions()).titled(last.title()));
        }
    }

    private void put(Shown now, QuestionnaireDraft changed, UnaryOperator<QuestionnaireDraft> change) {
        undoable.set(!before.isEmpty());
        shown.set(of(changed, now.basis(), now.newest(), now.openInterviews()));
        pen.write("change " + changes++, () -> room.editing().change(id, change).problems());
    }

    /// What would be wrong with a new question, by the names of columns; empty when it can be added.
    List<Problem> faultsOf(Question question, QuestionnaireDraft with) {
        var now = shown.get();
        int at = with.questions().indexOf(question);
        return now == null ? List.of() : of(with, now.basis(), now.newest(), 0).faults().stream().filter(f -> f.question() == at)
                .map(f -> f.problem().at(f.column())).toList();
    }

    /// Codes that are or were used: no new question may have them.
    Set<String> used() {
        var now = shown.get();
        var codes = new HashSet<String>();
        if (now != null) {
            now.draft().questions().forEach(q -> codes.add(q.code()));
            now.basis().questions().forEach(q -> codes.add(q.code()));
            codes.addAll(now.newest().retired());
        }
        return codes;
    }

    /// Publishes it as the next version, when everything entered is on the disk.
    void publish(String note, Consumer<Outcome<Questionnaire>> then) {
        jobs.start(_ -> {
            pen.finish();
            return room.editing().publish(id, room.today().get(), note);
        }, then, trouble);
    }

    /// Holds it against the newest version from now on.
    void rebase() {
        jobs.start(_ -> {
            pen.finish();
            return room.editing().rebase(id);
        }, outcome -> {
            refused.set(outcome.problems());
            load(() -> { });
        }, trouble);
    }

    /// Throws it away.
    void discard(Runnable then) {
        jobs.start(_ -> {
            pen.finish();
            return room.editing().discard(id);
        }, outcome -> {
            refused.set(new ArrayList<>(outcome.problems()));
            then.run();
        }, trouble);
    }
}
