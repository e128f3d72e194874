package soundpractice.stocktake.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Kind;
import soundpractice.journal.Revision;
import soundpractice.journal.Saved;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.Evidence;
import soundpractice.stocktake.Interview;
import soundpractice.stocktake.InterviewEvent;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Interviews;
import soundpractice.stocktake.SectionTime;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.Questionnaires;

/// Stocktakes as records of the journal.
public final class JournalInterviews implements Interviews {
    private static final int SHORTEST = 6;

    private final Journal journal;
    private final Questionnaires questionnaires;

    /// The stocktakes of a store.
    public JournalInterviews(Journal journal, Questionnaires questionnaires) {
        this.journal = journal;
        this.questionnaires = questionnaires;
    }

    @Override
    public List<InterviewFile> all() {
        return files(journal.all(Interview.KIND), null);
    }

    @Override
    public List<InterviewFile> of(PracticeCode practice) {
        return files(journal.all(Interview.KIND, Scope.of(practice)), Scope.of(practice));
    }

    @Override
    public Optional<InterviewFile> find(RecordId id) {
        return entry(id).map(e -> files(List.of(e), e.scope()).getFirst());
    }

    @Override
    public Optional<RecordId> idOf(String text) {
        var sought = text.strip().toLowerCase(Locale.ROOT);
        if (sought.length() < SHORTEST) {
            return Optional.empty();
        }
        var found = journal.all(Interview.KIND).stream().map(Entry::id).filter(id -> id.toString().startsWith(sought)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    @Override
    public Optional<Entry<Interview>> entry(RecordId id) {
        return journal.find(Interview.KIND, id);
    }

    @Override
    public Optional<Entry<Answer>> answer(RecordId interview, String question) {
        return journal.find(Answer.KIND, Answer.idOf(interview, question));
    }

    @Override
    public Optional<Entry<Evidence>> evidence(RecordId id) {
        return journal.find(Evidence.KIND, id);
    }

    @Override
    public Optional<Entry<SectionTime>> time(RecordId interview, String section) {
        return journal.find(SectionTime.KIND, SectionTime.idOf(interview, section));
    }

    @Override
    public List<Revision> history(RecordId answer) {
        return journal.history(answer);
    }

    @Override
    public Optional<Answer> read(Revision revision) {
        return journal.read(Answer.KIND, revision);
    }

    @Override
    public Saved save(Change change) throws TroubleException {
        return journal.save(change);
    }

    @Override
    public Saved undo(RecordId change, String reason) throws TroubleException {
        return journal.undo(change, reason);
    }

    @Override
    public RecordId newId() {
        return journal.newId();
    }

    @Override
    public Runnable onChanged(Runnable listener) {
        return journal.onSaved(kinds -> {
            if (kinds.stream().anyMatch(k -> k.startsWith("stocktake."))) {
                listener.run();
            }
        });
    }

    private List<InterviewFile> files(List<Entry<Interview>> interviews, @Nullable Scope scope) {
        if (interviews.isEmpty()) {
            return List.of();
        }
        var answers = by(Answer.KIND, scope, Answer::interview);
        var evidence = by(Evidence.KIND, scope, Evidence::interview);
        var times = by(SectionTime.KIND, scope, SectionTime::interview);
        var events = by(InterviewEvent.KIND, scope, InterviewEvent::interview);
        return interviews.stream()
                .sorted(Comparator.<Entry<Interview>, Instant>comparing(e -> e.value().startedAt()).reversed().thenComparing(Entry::id))
                .map(e -> file(e, of(answers, e), of(evidence, e), of(times, e), of(events, e)))
                .toList();
    }

    private static <T> List<Entry<T>> of(Map<RecordId, List<Entry<T>>> grouped, Entry<Interview> interview) {
        return grouped.getOrDefault(interview.id(), List.of());
    }

    private <T> Map<RecordId, List<Entry<T>>> by(Kind<T> kind, @Nullable Scope scope, Function<T, RecordId> interview) {
        var all = scope == null ? journal.all(kind) : journal.all(kind, scope);
        return all.stream().collect(Collectors.groupingBy(e -> interview.apply(e.value())));
    }

    private InterviewFile file(
            Entry<Interview> entry, List<Entry<Answer>> answers, List<Entry<Evidence>> evidence, List<Entry<SectionTime>> times,
            List<Entry<InterviewEvent>> events) {
        var interview = entry.value();
        // A version that has not arrived yet: a bundle is on its way. The newest stands in so that nothing is hidden.
        var questionnaire = questionnaires.find(interview.questionnaire()).orElseGet(questionnaires::latest);
        var byCode = answers.stream().map(Entry::value).collect(Collectors.toMap(Answer::question, Function.identity()));
        var ordered = new LinkedHashMap<String, Answer>();
        for (Question question : questionnaire.questions()) {
            var answer = byCode.remove(question.code());
            if (answer != null) {
                ordered.put(question.code(), answer);
            }
        }
        byCode.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> ordered.put(e.getKey(), e.getValue()));
        var latest = new ArrayList<Instant>();
        latest.add(entry.stamp().instant());
        answers.forEach(a -> latest.add(a.stamp().instant()));
        evidence.forEach(a -> latest.add(a.stamp().instant()));
        times.forEach(a -> latest.add(a.stamp().instant()));
        return new InterviewFile(
                interview,
                questionnaire,
                ordered,
                evidence.stream().map(Entry::value).toList(),
                times.stream().map(Entry::value).collect(Collectors.toMap(SectionTime::section, SectionTime::seconds)),
                events.stream().map(Entry::value).sorted(Comparator.comparing(InterviewEvent::at)).toList(),
                latest.stream().max(Comparator.naturalOrder()).orElseThrow(),
                answers.stream().filter(a -> !a.clashes().isEmpty()).map(a -> a.value().question()).sorted().toList());
    }
}
