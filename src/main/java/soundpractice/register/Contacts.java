package soundpractice.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// People by practice and role.
public interface Contacts {

    /// All contacts of a practice, present ones first, then by role.
    List<Entry<Contact>> of(PracticeCode practice, LocalDate today);

    /// Who holds a role on a day; the one who holds it longest if several do.
    Optional<Contact> holding(ContactRole role, PracticeCode practice, LocalDate day);

    /// Saves a new contact, unless something about it cannot be.
    Outcome<RecordId> add(Contact contact) throws TroubleException;

    /// Saves a contact over the one that was read.
    Outcome<RecordId> change(Entry<Contact> read, Contact contact) throws TroubleException;

    /// Deletes a contact entered by mistake; somebody who left gets a last day instead.
    void remove(Entry<Contact> read) throws TroubleException;
}
