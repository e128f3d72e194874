package soundpractice.performance;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Percent;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.TroubleException;

/// Answers a challenge: accepted with the figure put in place, or rejected with the reason.
public final class SettleChallenge {
    private final Quarters quarters;
    private final Journal journal;

    public SettleChallenge(Quarters quarters, Journal journal) {
        this.quarters = quarters;
        this.journal = journal;
    }

    /// Accepts it: from now on the practice's overall figure is this one.
    public Outcome<Entry<Challenge>> accept(RecordId id, Percent figure, @Nullable String why, LocalDate today) throws TroubleException {
        var entry = journal.find(Challenge.KIND, id);
        var problem = refusal(id, entry);
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        var open = entry.orElseThrow();
        return save(open, open.value().accepted(figure, why == null || why.isBlank() ? null : why.strip(), today));
    }

    /// Rejects it: the figure stands. The practice is told why, so the reason must not be empty.
    public Outcome<Entry<Challenge>> reject(RecordId id, String why, LocalDate today) throws TroubleException {
        var entry = journal.find(Challenge.KIND, id);
        var problem = refusal(id, entry);
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        if (why.isBlank()) {
            return Outcome.refused(Problem.of("performance.settle.reason").at("answer").by(RuleId.of("R-24")));
        }
        var open = entry.orElseThrow();
        return save(open, open.value().rejected(why.strip(), today));
    }

    private Optional<Problem> refusal(RecordId id, Optional<Entry<Challenge>> entry) {
        if (entry.isEmpty()) {
            return Optional.of(Problem.of("performance.settle.unknown", id));
        }
        var challenge = entry.get().value();
        var settled = challenge.settledOn();
        if (quarters.find(challenge.quarter()).map(Quarter::isValidated).orElse(false)) {
            return Optional.of(ImportDashboard.frozen(challenge.quarter()));
        }
        return challenge.isOpen() || settled == null
                ? Optional.empty()
                : Optional.of(Problem.of("performance.settle.already", challenge.practice(), settled));
    }

    private Outcome<Entry<Challenge>> save(Entry<Challenge> open, Challenge settled) throws TroubleException {
        journal.save(Change.plain().put(open, settled));
        return Outcome.done(journal.find(Challenge.KIND, open.id()).orElseThrow());
    }
}
