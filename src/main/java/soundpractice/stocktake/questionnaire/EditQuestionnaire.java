package soundpractice.stocktake.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Edits drafts of the questionnaire and publishes them as the next version. Nothing already published is touched.
public final class EditQuestionnaire {
    private final Questionnaires questionnaires;
    private final String author;

    /// Edits in a person's name.
    public EditQuestionnaire(Questionnaires questionnaires, String author) {
        this.questionnaires = questionnaires;
        this.author = author;
    }

    /// Begins a draft that is the same as a published version.
    public QuestionnaireDraft begin(Questionnaire version) throws TroubleException {
        return keep(QuestionnaireDraft.of(questionnaires.newId(), version));
    }

    /// Takes in a draft that was read from a file.
    ///
    /// @param read its content; it gets a record of its own, and is held against the newest version
    public QuestionnaireDraft take(QuestionnaireDraft read) throws TroubleException {
        return keep(new QuestionnaireDraft(
                questionnaires.newId(), questionnaires.latest().id(), read.title(), read.publisher(), read.source(), read.sections(), read.questions(), null));
    }

    private QuestionnaireDraft keep(QuestionnaireDraft draft) throws TroubleException {
        questionnaires.save(Change.plain().put(QuestionnaireDraft.KIND, draft.id(), Scope.AREA, draft));
        return draft;
    }

    /// Changes a draft, at once on the disk.
    public Outcome<QuestionnaireDraft> change(RecordId id, UnaryOperator<QuestionnaireDraft> change) throws TroubleException {
        var read = questionnaires.draft(id);
        if (read.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.draft.unknown", id));
        }
        if (read.get().value().published() != null) {
            return Outcome.refused(Problem.of("stocktake.draft.published"));
        }
        var changed = change.apply(read.get().value());
        questionnaires.save(Change.plain().put(read.get(), changed));
        return Outcome.done(changed);
    }

    /// Throws a draft away. History keeps it.
    public Outcome<RecordId> discard(RecordId id) throws TroubleException {
        var read = questionnaires.draft(id);
        if (read.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.draft.unknown", id));
        }
        questionnaires.save(Change.plain().delete(read.get()));
        return Outcome.done(id);
    }

    /// What is wrong with a draft.
    public List<Problem> faults(QuestionnaireDraft draft) {
        return QuestionnaireCheck.of(draft.sections(), draft.questions(), retired(), codes(basis(draft)));
    }

    /// How a draft differs from the newest version.
    public QuestionnaireDiff diff(QuestionnaireDraft draft) {
        var basis = basis(draft);
        return QuestionnaireDiff.between(basis.sections(), basis.questions(), draft.sections(), draft.questions());
    }

    /// Publishes a draft as the next version; refused with every fault, and when nothing differs.
    ///
    /// @param note why there is a new version
    public Outcome<Questionnaire> publish(RecordId id, LocalDate on, String note) throws TroubleException {
        var read = questionnaires.draft(id);
        if (read.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.draft.unknown", id));
        }
        var draft = read.get().value();
        if (draft.published() != null) {
            return Outcome.refused(Problem.of("stocktake.draft.published"));
        }
        var problems = new ArrayList<>(faults(draft));
        var latest = questionnaires.latest();
        var from = draft.from();
        if (from != null && !from.equals(latest.id())) {
            problems.add(Problem.of("stocktake.draft.behind", latest.version()));
        }
        if (note.isBlank()) {
            problems.add(Problem.of("stocktake.draft.say-why").at("note"));
        }
        if (problems.isEmpty() && diff(draft).isEmpty()) {
            problems.add(Problem.of("stocktake.draft.same", latest.version()));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var gone = new LinkedHashSet<>(retired());
        latest.questions().stream().map(Question::code).filter(code -> draft.find(code).isEmpty()).forEach(gone::add);
        var published = new Questionnaire(
                questionnaires.newId(), latest.version() + 1, draft.title(), draft.publisher(), draft.source(), draft.sections(), draft.questions(),
                List.copyOf(gone), on.toString(), author, note.strip());
        questionnaires.save(Change.because(note.strip())
                .put(Questionnaire.KIND, published.id(), Scope.AREA, published)
                .put(read.get(), draft.became(published.id())));
        return Outcome.done(published);
    }

    /// Brings a draft that was begun from an older version up to the newest: from now on it is held against that one.
    public Outcome<QuestionnaireDraft> rebase(RecordId id) throws TroubleException {
        return change(id, d -> new QuestionnaireDraft(
                d.id(), questionnaires.latest().id(), d.title(), d.publisher(), d.source(), d.sections(), d.questions(), null));
    }

    private Questionnaire basis(QuestionnaireDraft draft) {
        var from = draft.from();
        return from == null ? questionnaires.latest() : questionnaires.find(from).orElseGet(questionnaires::latest);
    }

    private static List<String> codes(Questionnaire version) {
        return version.questions().stream().map(Question::code).toList();
    }

    private List<String> retired() {
        return questionnaires.latest().retired();
    }
}
