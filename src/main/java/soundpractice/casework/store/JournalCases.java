package soundpractice.casework.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.Clock;
import soundpractice.calendar.WorkingDays;
import soundpractice.casework.Case;
import soundpractice.casework.CaseEvent;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.CaseVisit;
import soundpractice.casework.Cases;
import soundpractice.casework.CopyPassed;
import soundpractice.casework.CourseChosen;
import soundpractice.casework.Deadline;
import soundpractice.casework.Decision;
import soundpractice.casework.DisputeStep;
import soundpractice.casework.Engagement;
import soundpractice.casework.LetterClocks;
import soundpractice.casework.LetterSettings;
import soundpractice.casework.SupportAsked;
import soundpractice.casework.Told;
import soundpractice.casework.dates.SeenClock;
import soundpractice.casework.dates.Supposing;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Kind;
import soundpractice.journal.Saved;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Policies;

/// Cases kept as records of the journal. Clocks are never kept: they are computed from the calendar as it is now.
public final class JournalCases implements Cases {
    private static final List<Further<?>> FURTHER = List.of(
            Further.of(CourseChosen.KIND, CourseChosen::caseId), Further.of(CaseVisit.KIND, CaseVisit::caseId), Further.of(DisputeStep.KIND, DisputeStep::caseId),
            Further.of(SupportAsked.KIND, SupportAsked::caseId), new Further<>(CopyPassed.KIND, _ -> null, CopyPassed::document));

    /// Records that belong to a case beside its decisions, letters and contacts: by the case they name, or by its letter.
    private record Further<E extends CaseEvent>(Kind<E> kind, Function<E, @Nullable RecordId> caseId, Function<E, @Nullable RecordId> document) {
        static <E extends CaseEvent> Further<E> of(Kind<E> kind, Function<E, @Nullable RecordId> caseId) {
            return new Further<>(kind, caseId, _ -> null);
        }

        void tell(Journal journal, Scope scope, RecordId of, List<RecordId> documents, List<Told> told) {
            for (var entry : journal.all(kind, scope)) {
                var letter = document.apply(entry.value());
                if (of.equals(caseId.apply(entry.value())) || letter != null && documents.contains(letter)) {
                    told.add(told(entry));
                }
            }
        }

        void gather(Journal journal, @Nullable Scope scope, Map<RecordId, List<CaseEvent>> by) {
            for (var entry : scope == null ? journal.all(kind) : journal.all(kind, scope)) {
                var about = caseId.apply(entry.value());
                var key = about == null ? document.apply(entry.value()) : about;
                if (key != null) {
                    by.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry.value());
                }
            }
        }
    }

    private final Journal journal;
    private final Policies policies;
    private final Supplier<WorkingDays> calendar;

    /// The cases of a store.
    ///
    /// @param calendar the working days as they are when a clock is asked for
    public JournalCases(Journal journal, Policies policies, Supplier<WorkingDays> calendar) {
        this.journal = journal;
        this.policies = policies;
        this.calendar = calendar;
    }

    @Override
    public List<CaseFile> all(LocalDate asOf) {
        var files = journal.all(Case.KIND).stream().map(Entry::value).toList();
        return files.isEmpty() ? List.of() : files(files, null, asOf, Supposing.NOTHING);
    }

    @Override
    public Optional<CaseFile> find(RecordId id, LocalDate asOf) {
        return journal.find(Case.KIND, id).map(entry -> files(List.of(entry.value()), entry.scope(), asOf, Supposing.NOTHING).getFirst());
    }

    @Override
    public List<Told> story(RecordId id) {
        var found = journal.find(Case.KIND, id);
        if (found.isEmpty()) {
            return List.of();
        }
        var scope = found.get().scope();
        var letters = journal.all(CaseLetter.KIND, scope).stream().filter(e -> e.value().caseId().equals(id)).toList();
        var documents = letters.stream().map(e -> e.value().document()).toList();
        var told = new ArrayList<Told>();
        journal.all(Decision.KIND, scope).stream().filter(e -> id.equals(e.value().caseId())).forEach(e -> told.add(told(e)));
        letters.forEach(e -> told.add(told(e)));
        FURTHER.forEach(further -> further.tell(journal, scope, id, documents, told));
        journal.all(Engagement.KIND, scope).stream().filter(e -> documents.contains(e.value().document())).forEach(e -> told.add(told(e)));
        told.sort(Comparator.<Told, LocalDate>comparing(t -> t.event().happenedOn()).thenComparing(Told::at));
        return told;
    }

    @Override
    public List<Decision> decisions(FinancialQuarter quarter) {
        return journal.all(Decision.KIND).stream().map(Entry::value).filter(d -> d.quarter().equals(quarter)).toList();
    }

    @Override
    public Optional<Entry<Case>> entry(RecordId id) {
        return journal.find(Case.KIND, id);
    }

    @Override
    public Optional<Entry<CaseLetter>> letter(RecordId document) {
        return journal.find(CaseLetter.KIND, CaseLetter.idOf(document));
    }

    @Override
    public LetterSettings settings() {
        return journal.find(LetterSettings.KIND, LetterSettings.ID).map(Entry::value).orElse(LetterSettings.EMPTY);
    }

    @Override
    public List<CaseFile> supposing(LocalDate asOf, Supposing other) {
        var files = journal.all(Case.KIND).stream().map(Entry::value).filter(of -> of.stage().isOpen()).toList();
        return files.isEmpty() ? List.of() : files(files, null, asOf, other);
    }

    @Override
    public List<SeenClock> seen() {
        return journal.all(SeenClock.KIND).stream().map(Entry::value).toList();
    }

    @Override
    public Optional<Entry<SeenClock>> seen(RecordId document, String clock) {
        return journal.find(SeenClock.KIND, SeenClock.idOf(document, clock));
    }

    @Override
    public Saved save(Change change) throws TroubleException {
        return journal.save(change);
    }

    @Override
    public RecordId newId() {
        return journal.newId();
    }

    static Told told(Entry<? extends CaseEvent> entry) {
        return new Told(entry.value(), entry.author(), Instant.ofEpochMilli(entry.stamp().millis()));
    }

    private List<CaseFile> files(List<Case> cases, @Nullable Scope scope, LocalDate asOf, Supposing other) {
        var letters = by(CaseLetter.KIND, scope, CaseLetter::caseId);
        var engagements = by(Engagement.KIND, scope, Engagement::document);
        var decisions = by(Decision.KIND, scope, Decision::caseId);
        var further = new HashMap<RecordId, List<CaseEvent>>();
        FURTHER.forEach(sort -> sort.gather(journal, scope, further));
        var days = other.calendar();
        var clocks = new LetterClocks(new Clock(days == null ? calendar.get() : days));
        var rules = new YearsPolicies(policies, other.policy());
        return cases.stream()
                .sorted(Comparator.comparing(Case::practice).thenComparing(Case::opened))
                .map(of -> file(of, letters.getOrDefault(of.id(), List.of()), engagements, decisions.getOrDefault(of.id(), List.of()), further, clocks, rules, asOf))
                .toList();
    }

    private CaseFile file(Case of, List<CaseLetter> letters, Map<RecordId, List<Engagement>> engagements, List<Decision> decisions,
            Map<RecordId, List<CaseEvent>> further, LetterClocks clocks, YearsPolicies rules, LocalDate asOf) {
        var sent = letters.stream().filter(l -> !l.letterDate().isAfter(asOf)).sorted(Comparator.comparing(CaseLetter::letterDate).thenComparingInt(CaseLetter::number)).toList();
        var said = new ArrayList<Engagement>();
        var deadlines = new ArrayList<Deadline>();
        for (var letter : sent) {
            var about = engagements.getOrDefault(letter.document(), List.of());
            said.addAll(about.stream().filter(e -> !e.on().isAfter(asOf)).toList());
            deadlines.addAll(clocks.of(letter, about, rules.of(letter.quarter()), of.closedOn(), asOf));
        }
        said.sort(Comparator.comparing(Engagement::on));
        var more = new ArrayList<>(further.getOrDefault(of.id(), List.of()));
        sent.forEach(letter -> more.addAll(further.getOrDefault(letter.document(), List.of())));
        more.removeIf(event -> event.happenedOn().isAfter(asOf) && !(event instanceof CaseVisit));
        return new CaseFile(of, asOf, sent, said, decisions.stream().sorted(Comparator.comparing(Decision::on)).toList(), deadlines, more,
                rules.of(sent.isEmpty() ? of.opened() : sent.getLast().quarter()));
    }

    private <T> Map<RecordId, List<T>> by(Kind<T> kind, @Nullable Scope scope, Function<T, @Nullable RecordId> key) {
        var grouped = new HashMap<RecordId, List<T>>();
        for (var entry : scope == null ? journal.all(kind) : journal.all(kind, scope)) {
            var group = key.apply(entry.value());
            if (group != null) {
                grouped.computeIfAbsent(group, _ -> new ArrayList<>()).add(entry.value());
            }
        }
        return grouped;
    }
}
