package soundpractice.inspection.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soundpractice.inspection.Finding;
import soundpractice.inspection.Inspection;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.InspectionSettings;
import soundpractice.inspection.Inspections;
import soundpractice.inspection.preparation.DutyDone;
import soundpractice.inspection.preparation.ItemNote;
import soundpractice.inspection.preparation.Meeting;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Kind;
import soundpractice.journal.Saved;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Inspections kept as records of the journal.
public final class JournalInspections implements Inspections {
    private final Journal journal;

    /// The inspections of a store.
    public JournalInspections(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<InspectionFile> all() {
        return files(journal.all(Inspection.KIND), null);
    }

    @Override
    public List<InspectionFile> of(PracticeCode practice) {
        return files(journal.all(Inspection.KIND, Scope.of(practice)), Scope.of(practice));
    }

    @Override
    public Optional<InspectionFile> find(RecordId id) {
        return journal.find(Inspection.KIND, id).map(e -> files(List.of(e), e.scope()).getFirst());
    }

    @Override
    public InspectionSettings settings() {
        return journal.find(InspectionSettings.KIND, InspectionSettings.ID).map(Entry::value).orElse(InspectionSettings.USUAL);
    }

    @Override
    public Saved save(Change change) throws TroubleException {
        return journal.save(change);
    }

    @Override
    public RecordId newId() {
        return journal.newId();
    }

    private List<InspectionFile> files(List<Entry<Inspection>> entries, @Nullable Scope scope) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var findings = by(Finding.KIND, scope, Finding::inspection);
        var notes = by(ItemNote.KIND, scope, ItemNote::inspection);
        var meetings = by(Meeting.KIND, scope, Meeting::inspection);
        var duties = by(DutyDone.KIND, scope, DutyDone::inspection);
        return entries.stream().map(e -> new InspectionFile(e, findings.getOrDefault(e.id(), List.of()), notes.getOrDefault(e.id(), List.of()),
                meetings.getOrDefault(e.id(), List.of()), duties.getOrDefault(e.id(), List.of()))).sorted(InspectionFile.BY_DAY).toList();
    }

    private <T> Map<RecordId, List<Entry<T>>> by(Kind<T> kind, @Nullable Scope scope, Function<T, RecordId> key) {
        var grouped = new HashMap<RecordId, List<Entry<T>>>();
        for (var entry : scope == null ? journal.all(kind) : journal.all(kind, scope)) {
            grouped.computeIfAbsent(key.apply(entry.value()), _ -> new ArrayList<>()).add(entry);
        }
        return grouped;
    }
}
