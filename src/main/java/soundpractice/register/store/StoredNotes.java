package soundpractice.register.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Kind;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.register.Intelligence;
import soundpractice.register.NhsNumber;
import soundpractice.register.Notes;
import soundpractice.register.Visit;

/// Intelligence and visits in the journal. What might be about a patient is refused before it is written.
public final class StoredNotes implements Notes {
    private final Journal journal;

    /// Notes of a store.
    public StoredNotes(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<Entry<Intelligence>> of(PracticeCode practice) {
        return journal.all(Intelligence.KIND, Scope.of(practice)).stream()
                .sorted(Comparator.<Entry<Intelligence>, java.time.LocalDate>comparing(e -> e.value().on()).reversed()
                        .thenComparing(Entry::stamp, Comparator.reverseOrder()))
                .toList();
    }

    @Override
    public List<Entry<Visit>> visits(PracticeCode practice) {
        return journal.all(Visit.KIND, Scope.of(practice)).stream()
                .sorted(Comparator.<Entry<Visit>, java.time.LocalDate>comparing(e -> e.value().on()).reversed())
                .toList();
    }

    @Override
    public Outcome<RecordId> add(Intelligence note) throws TroubleException {
        return add(Intelligence.KIND, note.practice(), note, problems(note));
    }

    @Override
    public Outcome<RecordId> change(Entry<Intelligence> read, Intelligence note) throws TroubleException {
        return change(read, note, problems(note));
    }

    @Override
    public Outcome<RecordId> add(Visit visit) throws TroubleException {
        return add(Visit.KIND, visit.practice(), visit, problems(visit));
    }

    @Override
    public Outcome<RecordId> change(Entry<Visit> read, Visit visit) throws TroubleException {
        return change(read, visit, problems(visit));
    }

    @Override
    public void remove(Entry<?> read) throws TroubleException {
        journal.save(Change.plain().delete(read));
    }

    private <T> Outcome<RecordId> add(Kind<T> kind, PracticeCode practice, T value, List<Problem> problems) throws TroubleException {
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var id = journal.newId();
        journal.save(Change.plain().put(kind, id, Scope.of(practice), value));
        return Outcome.done(id);
    }

    private <T> Outcome<RecordId> change(Entry<T> read, T value, List<Problem> problems) throws TroubleException {
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        journal.save(Change.plain().put(read, value));
        return Outcome.done(read.id());
    }

    private static List<Problem> problems(Intelligence note) {
        var problems = new ArrayList<Problem>();
        needed(problems, "text", note.text());
        patient(problems, "text", note.text());
        patient(problems, "source", note.source());
        return problems;
    }

    private static List<Problem> problems(Visit visit) {
        var problems = new ArrayList<Problem>();
        needed(problems, "purpose", visit.purpose());
        patient(problems, "purpose", visit.purpose());
        patient(problems, "outcome", visit.outcome());
        visit.party().forEach(one -> patient(problems, "party", one));
        return problems;
    }

    private static void needed(List<Problem> problems, String field, String text) {
        if (text.isBlank()) {
            problems.add(Problem.of("register.note.empty").at(field));
        }
    }

    private static void patient(List<Problem> problems, String field, String text) {
        if (NhsNumber.isIn(text)) {
            problems.add(Problem.of("register.note.nhs-number").at(field));
        }
    }
}
