package soundpractice.improvement.store;

import java.util.List;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.drafting.Answers;
import soundpractice.improvement.drafting.Asked;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Answers to checks as records of the journal.
public final class JournalAnswers implements Answers {
    private final Journal journal;

    /// The answers of a store.
    public JournalAnswers(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<Asked> of(PlanFile file) {
        return journal.all(Asked.KIND, file.of().scope()).stream().map(Entry::value).filter(a -> a.plan().equals(file.id())).toList();
    }

    @Override
    public void answer(Asked asked) throws TroubleException {
        journal.save(Change.plain().put(Asked.KIND, asked.id(), Scope.of(asked.practice()), asked));
    }
}
