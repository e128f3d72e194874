package soundpractice.inspection.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.Clock;
import soundpractice.calendar.WorkingDays;
import soundpractice.inspection.concern.Concern;
import soundpractice.inspection.concern.ConcernClocks;
import soundpractice.inspection.concern.ConcernFile;
import soundpractice.inspection.concern.Concerns;
import soundpractice.inspection.concern.Notified;
import soundpractice.inspection.concern.TellingTimes;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Saved;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Concerns kept as records of the journal. Clocks are never kept: they are computed from the calendar as it is now.
public final class JournalConcerns implements Concerns {
    private final Journal journal;
    private final Supplier<WorkingDays> calendar;
    private final Supplier<TellingTimes> times;

    /// The concerns of a store.
    ///
    /// @param calendar the working days as they are when a clock is asked for
    /// @param times how fast concerns have to be told, as the team has settled it
    public JournalConcerns(Journal journal, Supplier<WorkingDays> calendar, Supplier<TellingTimes> times) {
        this.journal = journal;
        this.calendar = calendar;
        this.times = times;
    }

    @Override
    public List<ConcernFile> all(LocalDate asOf) {
        return files(journal.all(Concern.KIND), null, asOf);
    }

    @Override
    public List<ConcernFile> of(PracticeCode practice, LocalDate asOf) {
        return files(journal.all(Concern.KIND, Scope.of(practice)), Scope.of(practice), asOf);
    }

    @Override
    public Optional<ConcernFile> find(RecordId id, LocalDate asOf) {
        return journal.find(Concern.KIND, id).map(e -> files(List.of(e), e.scope(), asOf).getFirst());
    }

    @Override
    public Saved save(Change change) throws TroubleException {
        return journal.save(change);
    }

    @Override
    public RecordId newId() {
        return journal.newId();
    }

    private List<ConcernFile> files(List<Entry<Concern>> entries, @Nullable Scope scope, LocalDate asOf) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var clocks = new ConcernClocks(new Clock(calendar.get()), times.get());
        var told = (scope == null ? journal.all(Notified.KIND) : journal.all(Notified.KIND, scope)).stream().map(Entry::value)
                .collect(Collectors.groupingBy(Notified::concern));
        return entries.stream().sorted(Comparator.comparing((Entry<Concern> e) -> e.value().foundOn()).thenComparing(Entry::id)).map(e -> {
            var notified = told.getOrDefault(e.id(), List.of()).stream().sorted(Comparator.comparing(Notified::on)).toList();
            return new ConcernFile(e, notified, clocks.of(e, notified, asOf));
        }).toList();
    }
}
