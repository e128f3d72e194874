package soundpractice.stocktake;

import java.time.InstantSource;
import java.util.List;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.ProofCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.score.ScoreBook;

/// Closes interviews, opens them again, and checks proof codes.
public final class FinaliseInterview {
    private final Interviews interviews;
    private final ScoreBook scoring;
    private final InstantSource clock;
    private final String author;

    /// Closes them in a person's name.
    public FinaliseInterview(Interviews interviews, ScoreBook scoring, InstantSource clock, String author) {
        this.interviews = interviews;
        this.scoring = scoring;
        this.clock = clock;
        this.author = author;
    }

    /// Closes an interview. Refused while required answers are missing, unless a reason is given.
    ///
    /// @param reason why it is closed although something is missing; empty: only if nothing is
    public Outcome<Interview> finalise(RecordId id, String reason) throws TroubleException {
        var read = interviews.entry(id);
        var file = interviews.find(id);
        if (read.isEmpty() || file.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.interview.unknown", id));
        }
        if (!read.get().value().state().isOpen()) {
            return Outcome.refused(Problem.of("stocktake.interview.finalised"));
        }
        var missing = file.get().missing();
        if (!missing.isEmpty() && reason.isBlank()) {
            return Outcome.refused(Problem.of("stocktake.finalise.missing", missing.size(), List.copyOf(missing)).at("reason"));
        }
        if (!file.get().clashes().isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.finalise.clash", file.get().clashes()));
        }
        var why = missing.isEmpty() ? "" : reason.strip();
        var proof = Proof.of(file.get());
        var closed = read.get().value().closed(new Finalised(clock.instant(), author, missing, why, proof.value(), scoring.latest().id()));
        var event = new InterviewEvent(id, closed.practice(), InterviewEvent.What.FINALISED, clock.instant(), author, why, proof.value(), missing, List.of());
        interviews.save((why.isEmpty() ? Change.plain() : Change.because(why))
                .put(read.get(), closed)
                .put(InterviewEvent.KIND, interviews.newId(), closed.scope(), event));
        return Outcome.done(closed);
    }

    /// Opens a closed interview again.
    ///
    /// @param reason why; needed
    public Outcome<Interview> reopen(RecordId id, String reason) throws TroubleException {
        var read = interviews.entry(id);
        if (read.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.interview.unknown", id));
        }
        if (read.get().value().state().isOpen()) {
            return Outcome.refused(Problem.of("stocktake.reopen.open"));
        }
        if (reason.isBlank()) {
            return Outcome.refused(Problem.of("stocktake.reopen.say-why").at("reason"));
        }
        var open = read.get().value().reopened();
        var event = new InterviewEvent(id, open.practice(), InterviewEvent.What.REOPENED, clock.instant(), author, reason.strip(), "", List.of(), List.of());
        interviews.save(Change.because(reason.strip())
                .put(read.get(), open)
                .put(InterviewEvent.KIND, interviews.newId(), open.scope(), event));
        return Outcome.done(open);
    }

    /// What a proof code says of an interview as it is kept here.
    public Verified verify(InterviewFile file, ProofCode code) {
        if (Proof.of(file).equals(code)) {
            return Verified.UNCHANGED;
        }
        boolean once = file.events().stream().anyMatch(e -> e.proof().equals(code.value()));
        return once ? Verified.CHANGED_SINCE : Verified.NOT_THIS;
    }

    /// What came of checking a code.
    public enum Verified {
        /// The record reads exactly as it did when the code was given.
        UNCHANGED,
        /// The code was given for this record, which was changed since.
        CHANGED_SINCE,
        /// The code was never given for this record.
        NOT_THIS;

        /// The name of its words.
        public String key() {
            return "stocktake.verified." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
