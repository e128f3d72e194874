package soundpractice.register.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.db.Database;
import soundpractice.register.Area;
import soundpractice.register.DataSet;
import soundpractice.register.FactChange;
import soundpractice.register.Named;
import soundpractice.register.Practice;
import soundpractice.register.PracticeFact;
import soundpractice.register.PracticeQuery;
import soundpractice.register.Practices;

/// The practices of an open store: a snapshot, read at first need and again after a save that touches it.
public final class StoredPractices implements Practices {
    private final Journal journal;
    private final Database database;
    private final Supplier<LocalDate> today;
    private final List<PracticeFact> facts;
    private final List<Consumer<Practices>> listeners = new CopyOnWriteArrayList<>();
    private final Object reading = new Object();
    private volatile @Nullable Snapshot snapshot;

    /// Practices over the register's tables.
    ///
    /// @param facts what other features know about practices
    public StoredPractices(Journal journal, Database database, Supplier<LocalDate> today, List<PracticeFact> facts) {
        this.journal = journal;
        this.database = database;
        this.today = today;
        this.facts = new CopyOnWriteArrayList<>(facts);
        journal.onSaved(this::saved);
    }

    private void saved(Set<String> kinds) {
        if (kinds.contains(DataSet.KIND.name()) || kinds.contains(Area.KIND.name())) {
            snapshot = null;
            listeners.forEach(l -> l.accept(this));
        }
    }

    private Snapshot now() {
        var there = snapshot;
        if (there == null) {
            synchronized (reading) {
                there = snapshot;
                if (there == null) {
                    var area = journal.find(Area.KIND, Area.ID).map(Entry::value).orElse(Area.NONE);
                    there = database.jdbi().withHandle(h -> Snapshot.read(h, area, today.get()));
                    snapshot = there;
                }
            }
        }
        return there;
    }

    @Override
    public void with(PracticeFact fact) {
        facts.add(fact);
    }

    @Override
    public List<PracticeFact> facts() {
        return List.copyOf(facts);
    }

    @Override
    public Optional<Practice> find(PracticeCode code) {
        return Optional.ofNullable(now().byCode().get(code));
    }

    @Override
    public List<Practice> gpPractices() {
        return now().gp();
    }

    @Override
    public List<Practice> ours() {
        return now().ours();
    }

    @Override
    public List<Practice> matching(PracticeQuery query) {
        var there = now();
        return (query.everywhere() || there.area().isEmpty() ? there.whole() : there.index()).matching(query, facts);
    }

    @Override
    public int count() {
        return now().byCode().size();
    }

    @Override
    public List<Named> networks() {
        return now().networks();
    }

    @Override
    public List<Named> commissioners() {
        return now().commissioners();
    }

    @Override
    public List<FactChange> history(PracticeCode code) {
        return database.jdbi().withHandle(h -> h.createQuery("""
                        SELECT c.field, c.was, c.became, d.as_of FROM register_fact_change c
                        JOIN register_data_set d ON d.id = c.data_set
                        WHERE c.code = ? ORDER BY d.as_of DESC, c.field""")
                .bind(0, code.value())
                .map((rows, c) -> new FactChange(rows.getString(1), rows.getString(2), rows.getString(3), rows.getDate(4).toLocalDate()))
                .list());
    }

    @Override
    public Area area() {
        return now().area();
    }

    @Override
    public Runnable onChanged(Consumer<Practices> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
