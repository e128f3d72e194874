package soundpractice.register.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.register.Contact;
import soundpractice.register.ContactRole;
import soundpractice.register.Contacts;
import soundpractice.register.NhsNumber;

/// Contacts in the journal.
public final class StoredContacts implements Contacts {
    private final Journal journal;

    /// Contacts of a store.
    public StoredContacts(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<Entry<Contact>> of(PracticeCode practice, LocalDate today) {
        return journal.all(Contact.KIND, Scope.of(practice)).stream()
                .sorted(Comparator.<Entry<Contact>, Boolean>comparing(e -> !e.value().holdsOn(today))
                        .thenComparing(e -> e.value().role())
                        .thenComparing(e -> e.value().familyName()))
                .toList();
    }

    @Override
    public Optional<Contact> holding(ContactRole role, PracticeCode practice, LocalDate day) {
        return journal.all(Contact.KIND, Scope.of(practice)).stream()
                .map(Entry::value)
                .filter(c -> c.role() == role && c.holdsOn(day))
                .min(Comparator.comparing(c -> {
                    var from = c.from();
                    return from == null ? LocalDate.MIN : from;
                }));
    }

    @Override
    public Outcome<RecordId> add(Contact contact) throws TroubleException {
        var problems = problems(contact);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var id = journal.newId();
        journal.save(Change.plain().put(Contact.KIND, id, Scope.of(contact.practice()), contact));
        return Outcome.done(id);
    }

    @Override
    public Outcome<RecordId> change(Entry<Contact> read, Contact contact) throws TroubleException {
        var problems = problems(contact);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        journal.save(Change.plain().put(read, contact));
        return Outcome.done(read.id());
    }

    @Override
    public void remove(Entry<Contact> read) throws TroubleException {
        journal.save(Change.plain().delete(read));
    }

    private static List<Problem> problems(Contact contact) {
        var problems = new ArrayList<Problem>();
        if (contact.familyName().isBlank()) {
            problems.add(Problem.of("register.contact.no-name").at("familyName"));
        }
        if (!contact.email().isBlank() && !contact.email().strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            problems.add(Problem.of("register.contact.not-email").at("email"));
        }
        var from = contact.from();
        var to = contact.to();
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(Problem.of("register.contact.dates").at("to"));
        }
        if (NhsNumber.isIn(contact.job())) {
            problems.add(Problem.of("register.note.nhs-number").at("job"));
        }
        return problems;
    }
}
