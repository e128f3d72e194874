package soundpractice.stocktake.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Saved;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.questionnaire.Questionnaire;
import soundpractice.stocktake.questionnaire.QuestionnaireDraft;
import soundpractice.stocktake.questionnaire.Questionnaires;

/// The questionnaire's versions as the journal keeps them, behind the one that came with the program.
public final class JournalQuestionnaires implements Questionnaires {
    private final Journal journal;
    private final Questionnaire shipped;

    /// The versions of a store.
    public JournalQuestionnaires(Journal journal, Questionnaire shipped) {
        this.journal = journal;
        this.shipped = shipped;
    }

    @Override
    public List<Questionnaire> versions() {
        var versions = new ArrayList<Questionnaire>();
        versions.add(shipped);
        journal.all(Questionnaire.KIND).stream()
                .map(Entry::value)
                .sorted(Comparator.comparingInt(Questionnaire::version).thenComparing(Questionnaire::id))
                .forEach(versions::add);
        return versions;
    }

    @Override
    public Optional<Questionnaire> find(RecordId id) {
        return id.equals(shipped.id()) ? Optional.of(shipped) : journal.find(Questionnaire.KIND, id).map(Entry::value);
    }

    @Override
    public List<Entry<QuestionnaireDraft>> drafts() {
        return journal.all(QuestionnaireDraft.KIND).stream().filter(e -> e.value().published() == null).toList();
    }

    @Override
    public Optional<Entry<QuestionnaireDraft>> draft(RecordId id) {
        return journal.find(QuestionnaireDraft.KIND, id);
    }

    @Override
    public Saved save(Change change) throws TroubleException {
        return journal.save(change);
    }

    @Override
    public RecordId newId() {
        return journal.newId();
    }
}
