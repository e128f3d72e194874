package soundpractice.casework.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import soundpractice.casework.signup.Requirements;
import soundpractice.casework.signup.SignUpAnswer;
import soundpractice.casework.signup.SignUpSheet;
import soundpractice.casework.signup.SignUps;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Saved;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Sign-up requirements and answers kept as records of the journal.
public final class JournalSignUps implements SignUps {
    private final Journal journal;

    /// Those of a store.
    public JournalSignUps(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Requirements requirements(int startYear) {
        return journal.find(Requirements.KIND, Requirements.idOf(startYear)).map(Entry::value).orElse(Requirements.none(startYear));
    }

    @Override
    public List<SignUpSheet> sheets(int startYear) {
        var requirements = requirements(startYear);
        var by = new TreeMap<PracticeCode, List<SignUpAnswer>>();
        for (var entry : journal.all(SignUpAnswer.KIND)) {
            if (entry.value().startYear() == startYear) {
                by.computeIfAbsent(entry.value().practice(), _ -> new ArrayList<>()).add(entry.value());
            }
        }
        return by.entrySet().stream().map(e -> new SignUpSheet(e.getKey(), requirements, e.getValue())).toList();
    }

    @Override
    public SignUpSheet sheet(PracticeCode practice, int startYear) {
        return new SignUpSheet(practice, requirements(startYear), journal.all(SignUpAnswer.KIND, Scope.of(practice)).stream().map(Entry::value).toList());
    }

    @Override
    public Optional<Entry<SignUpAnswer>> answer(RecordId id) {
        return journal.find(SignUpAnswer.KIND, id);
    }

    @Override
    public Saved save(Change change) throws TroubleException {
        return journal.save(change);
    }
}
