package soundpractice.sync.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import soundpractice.journal.Change;
import soundpractice.journal.Clashes;
import soundpractice.journal.Journal;
import soundpractice.journal.Saved;
import soundpractice.journal.Settlement;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Everything that asks for a person after laptops met, and the ways to answer.
public final class Review {
    private final Clashes clashes;
    private final Journal journal;
    private final List<TwinFinder> finders;
    private final String author;
    private final Supplier<LocalDate> today;

    /// The questions of an open store.
    ///
    /// @param author who answers
    public Review(Clashes clashes, Journal journal, List<TwinFinder> finders, String author, Supplier<LocalDate> today) {
        this.clashes = clashes;
        this.journal = journal;
        this.finders = List.copyOf(finders);
        this.author = author;
        this.today = today;
    }

    /// All that is open: what nobody put off, or whose day has come, first.
    public List<Question> open() throws TroubleException {
        Map<RecordId, Deferred> deferred = new HashMap<>();
        journal.all(Deferred.KIND).forEach(e -> deferred.put(e.value().question(), e.value()));
        var now = new ArrayList<Question>();
        var later = new ArrayList<Question>();
        for (var clash : clashes.open()) {
            sort(new Question.Differs(clash, deferred.get(clash.id())), now, later);
        }
        for (var finder : finders) {
            for (var twins : finder.find()) {
                if (!isKept(twins)) {
                    sort(new Question.Twice(twins, deferred.get(twins.id())), now, later);
                }
            }
        }
        now.addAll(later);
        return now;
    }

    private void sort(Question question, List<Question> now, List<Question> later) {
        (isPutOff(question) ? later : now).add(question);
    }

    /// Whether a question was put off and its day has not come.
    public boolean isPutOff(Question question) {
        var deferred = question.deferred();
        return deferred != null && deferred.until().isAfter(today.get());
    }

    private boolean isKept(Twins twins) {
        Set<RecordId> records = new HashSet<>(twins.sides().stream().map(Twins.Side::record).toList());
        return journal.all(KeptBoth.KIND, twins.scope()).stream().anyMatch(k -> new HashSet<>(k.value().records()).containsAll(records));
    }

    /// Settles conflicts, all together.
    public Outcome<Saved> settle(List<Settlement> answers, String reason) throws TroubleException {
        return clashes.settle(answers, reason);
    }

    /// Puts a question off.
    ///
    /// @param until the day it is to come back, after today
    /// @param note why, or whom to ask
    public Outcome<Deferred> defer(RecordId question, LocalDate until, String note) throws TroubleException {
        if (!until.isAfter(today.get())) {
            return Outcome.refused(Problem.of("sync.review.defer.past").at("until"));
        }
        var deferred = new Deferred(question, until, note.strip());
        journal.save(Change.plain().put(Deferred.KIND, Deferred.id(question), Scope.THIS_LAPTOP, deferred));
        return Outcome.done(deferred);
    }

    /// Decides that records which look like one are to stand beside each other.
    ///
    /// @param reason why; needed
    public Outcome<KeptBoth> keepBoth(Twins twins, String reason) throws TroubleException {
        if (reason.isBlank()) {
            return Outcome.refused(Problem.of("sync.review.say-why").at("reason"));
        }
        var kept = new KeptBoth(twins.sides().stream().map(Twins.Side::record).toList(), author, today.get(), reason.strip());
        journal.save(Change.because(reason.strip()).put(KeptBoth.KIND, twins.id(), twins.scope(), kept));
        return Outcome.done(kept);
    }
}
