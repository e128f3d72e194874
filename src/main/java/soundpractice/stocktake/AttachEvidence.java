package soundpractice.stocktake;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Blobs;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.questionnaire.Questionnaires;

/// Attaches files to answers and takes them off again. What is taken off stays in history.
public final class AttachEvidence {
    private final Interviews interviews;
    private final Questionnaires questionnaires;
    private final Blobs blobs;
    private final InstantSource clock;
    private final String author;

    /// Attaches in a person's name.
    public AttachEvidence(Interviews interviews, Questionnaires questionnaires, Blobs blobs, InstantSource clock, String author) {
        this.interviews = interviews;
        this.questionnaires = questionnaires;
        this.blobs = blobs;
        this.clock = clock;
        this.author = author;
    }

    /// What stands against a file of that size, before it is read.
    public static Optional<Problem> problem(String name, long size) {
        if (size == 0) {
            return Optional.of(Problem.of("stocktake.evidence.empty", name).at("file"));
        }
        return size > Evidence.LARGEST
                ? Optional.of(Problem.of("stocktake.evidence.too-large", name, size / 1_000_000, Evidence.LARGEST / (1 << 20)).at("file"))
                : Optional.empty();
    }

    /// Attaches a file to a question. The same file twice is the same evidence; one that had been taken off counts again.
    ///
    /// @param name the file's name, kept without folders
    /// @param capturedAt when it was taken, if that is known
    /// @param progress told how many bytes are kept so far
    public Outcome<Evidence> attach(RecordId id, String code, String name, byte[] content, @Nullable Instant capturedAt, LongConsumer progress) throws TroubleException {
        var tooLarge = problem(name, content.length);
        if (tooLarge.isPresent()) {
            return Outcome.refused(tooLarge.get());
        }
        var interview = interviews.entry(id);
        if (interview.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.interview.unknown", id));
        }
        var of = interview.get().value();
        if (!of.state().isOpen()) {
            return Outcome.refused(Problem.of("stocktake.interview.finalised"));
        }
        var question = questionnaires.find(of.questionnaire()).flatMap(q -> q.find(code));
        if (question.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.question.unknown", code, 0).at("question"));
        }
        var blob = blobs.keep(content, progress);
        var known = interviews.evidence(Evidence.idOf(id, question.get().code(), blob));
        if (known.isPresent()) {
            var again = known.get().value().detached(null);
            interviews.save(Change.plain().put(known.get(), again));
            return Outcome.done(again);
        }
        var plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var evidence = new Evidence(id, of.practice(), question.get().code(), blob, plain, MediaType.of(plain, content), content.length,
                capturedAt == null ? clock.instant() : capturedAt, author, "", null);
        interviews.save(Change.plain().put(Evidence.KIND, evidence.id(), evidence.scope(), evidence));
        return Outcome.done(evidence);
    }

    /// Takes a file off, with the reason.
    public Outcome<Evidence> detach(RecordId evidence, String reason) throws TroubleException {
        if (reason.isBlank()) {
            return Outcome.refused(Problem.of("stocktake.evidence.say-why").at("reason"));
        }
        return change(evidence, reason.strip(), null);
    }

    /// Says what a file shows.
    public Outcome<Evidence> caption(RecordId evidence, String words) throws TroubleException {
        return change(evidence, null, words.strip());
    }

    private Outcome<Evidence> change(RecordId evidence, @Nullable String detached, @Nullable String caption) throws TroubleException {
        var read = interviews.evidence(evidence);
        if (read.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.evidence.unknown"));
        }
        var before = read.get().value();
        if (interviews.entry(before.interview()).filter(i -> i.value().state().isOpen()).isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.interview.finalised"));
        }
        var after = caption == null ? before.detached(detached) : before.captioned(caption);
        interviews.save((detached == null ? Change.plain() : Change.because(detached)).put(read.get(), after));
        return Outcome.done(after);
    }

    /// A file's content, verified against its name.
    public byte[] content(Evidence evidence) throws TroubleException {
        return blobs.read(evidence.blob());
    }

    /// Whether all of these files are here; a bundle may have left some out.
    public boolean hasAll(List<Evidence> evidence) {
        return evidence.stream().allMatch(e -> blobs.has(e.blob()));
    }
}
