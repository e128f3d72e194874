package soundpractice.register.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Revision;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;
import soundpractice.register.Contact;
import soundpractice.register.Contacts;
import soundpractice.register.FactChange;
import soundpractice.register.Intelligence;
import soundpractice.register.Notes;
import soundpractice.register.Particulars;
import soundpractice.register.Practice;
import soundpractice.register.Practices;
import soundpractice.register.Visit;
import soundpractice.register.succession.Closure;
import soundpractice.register.succession.Closures;
import soundpractice.register.succession.RecordClosure;

/// One practice's file: what is known, read in one go, and the ways to add to it.
public final class PracticeModel {
    private static final int TIMELINE = 300;

    /// Everything of the file.
    record File(
            Optional<Practice> practice, List<Entry<Contact>> contacts, List<Entry<Intelligence>> notes, List<Entry<Visit>> visits, Particulars particulars,
            List<FactChange> changes, List<Revision> revisions, Optional<Closure> closure, List<Closure> cameIn) {}

    private final PracticeCode code;
    private final Practices practices;
    private final Contacts contacts;
    private final Notes notes;
    private final Closures closures;
    private final Journal journal;
    private final Supplier<LocalDate> today;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final ReadOnlyObjectWrapper<@Nullable File> file = new ReadOnlyObjectWrapper<>();

    /// The file of that practice.
    public PracticeModel(
            PracticeCode code, Practices practices, Contacts contacts, Notes notes, Closures closures, Journal journal, Supplier<LocalDate> today, Jobs jobs,
            Consumer<TroubleException> trouble) {
        this.code = code;
        this.practices = practices;
        this.contacts = contacts;
        this.notes = notes;
        this.closures = closures;
        this.journal = journal;
        this.today = today;
        this.jobs = jobs;
        this.trouble = trouble;
    }

    PracticeCode code() {
        return code;
    }

    LocalDate today() {
        return today.get();
    }

    ReadOnlyObjectProperty<@Nullable File> file() {
        return file.getReadOnlyProperty();
    }

    /// Its name, from the register as it stands.
    String name() {
        return practices.find(code).map(Practice::properName).orElse(code.value());
    }

    /// Reads the file.
    void load() {
        jobs.latest(this, progress -> read(), file::set, trouble);
    }

    private File read() {
        return new File(
                practices.find(code), contacts.of(code, today.get()), notes.of(code), notes.visits(code),
                journal.find(Particulars.KIND, Particulars.idOf(code)).map(Entry::value).orElse(Particulars.none(code)), practices.history(code),
                journal.recent(soundpractice.kernel.Scope.of(code), TIMELINE), closures.of(code).map(Entry::value), closures.into(code));
    }

    /// Saves a contact, new or over the one read.
    List<Problem> save(@Nullable Entry<Contact> read, Contact contact) {
        return attempt(() -> (read == null ? contacts.add(contact) : contacts.change(read, contact)).problems());
    }

    /// Saves a note.
    List<Problem> save(@Nullable Entry<Intelligence> read, Intelligence note) {
        return attempt(() -> (read == null ? notes.add(note) : notes.change(read, note)).problems());
    }

    /// Saves a visit.
    List<Problem> save(@Nullable Entry<Visit> read, Visit visit) {
        return attempt(() -> (read == null ? notes.add(visit) : notes.change(read, visit)).problems());
    }

    /// Saves what was entered by hand about the practice itself.
    List<Problem> save(Particulars particulars) {
        return attempt(() -> {
            journal.save(Change.plain().put(Particulars.KIND, Particulars.idOf(code), soundpractice.kernel.Scope.of(code), particulars));
            return List.of();
        });
    }

    /// Writes down that it closes or merges.
    List<Problem> save(Closure closure) {
        return attempt(() -> new RecordClosure(closures, other -> practices.find(other).isPresent()).record(closure, today()).problems());
    }

    /// Takes that back.
    List<Problem> reopen(String reason) {
        return attempt(() -> {
            new RecordClosure(closures, other -> practices.find(other).isPresent()).takeBack(code, reason);
            return List.of();
        });
    }

    /// A practice as one says it: its name and its code.
    String named(PracticeCode other) {
        return practices.find(other).map(p -> p.properName() + " (" + other + ")").orElse(other.value());
    }

    private interface Attempt {
        List<Problem> make() throws TroubleException;
    }

    private List<Problem> attempt(Attempt attempt) {
        try {
            var problems = attempt.make();
            if (problems.isEmpty()) {
                load();
            }
            return problems;
        } catch (TroubleException e) {
            return List.of(e.problem());
        }
    }
}
