package soundpractice.stocktake.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.AtomicFile;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.jobs.Jobs;
import soundpractice.stocktake.AttachEvidence;
import soundpractice.stocktake.Evidence;
import soundpractice.stocktake.questionnaire.Question;

/// Files for the question in focus: attached, looked at, captioned, taken off, copied out. A file belongs to the question that was in focus when it was taken.
final class EvidenceModel {
    private final InterviewModel interview;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final Consumer<List<Problem>> refused;

    EvidenceModel(InterviewModel interview, Jobs jobs, Consumer<TroubleException> trouble, Consumer<List<Problem>> refused) {
        this.interview = interview;
        this.jobs = jobs;
        this.trouble = trouble;
        this.refused = refused;
    }

    /// The files of a question.
    List<Evidence> of(Question question) {
        var file = interview.file().get();
        return file == null ? List.of() : file.evidence(question.code());
    }

    /// Attaches files to the question in focus.
    void attach(List<Path> files) {
        var question = interview.at().get();
        if (question != null) {
            files.forEach(file -> attach(question, file));
        }
    }

    private void attach(Question question, Path file) {
        jobs.<Outcome<Evidence>>start(progress -> {
            try {
                var name = String.valueOf(file.getFileName());
                long size = Files.size(file);
                var problem = AttachEvidence.problem(name, size);
                if (problem.isPresent()) {
                    return Outcome.refused(problem.get());
                }
                progress.at(0, size);
                var taken = Files.getLastModifiedTime(file).toInstant();
                return keep(question, name, Files.readAllBytes(file), taken, progress);
            } catch (IOException e) {
                throw FileTrouble.of(e, file);
            }
        }, this::kept, trouble);
    }

    /// Attaches content that comes from elsewhere than a file: a picture on the clipboard.
    void attach(String name, byte[] content) {
        var question = interview.at().get();
        if (question != null) {
            jobs.<Outcome<Evidence>>start(progress -> keep(question, name, content, null, progress), this::kept, trouble);
        }
    }

    private Outcome<Evidence> keep(Question question, String name, byte[] content, @Nullable Instant taken, soundpractice.platform.jobs.Progress progress)
            throws TroubleException {
        return interview.room().evidence().attach(interview.id(), question.code(), name, content, taken, kept -> tell(progress, kept, content.length));
    }

    /// A file that is half kept is finished all the same; nobody would know what half a photo is.
    private static void tell(soundpractice.platform.jobs.Progress progress, long kept, long of) {
        try {
            progress.at(kept, of);
        } catch (soundpractice.platform.jobs.StoppedException later) {
            return;
        }
    }

    private void kept(Outcome<Evidence> outcome) {
        switch (outcome) {
            case Outcome.Refused<Evidence>(var problems) -> refused.accept(problems);
            case Outcome.Done<Evidence>(var evidence) -> interview.attached(evidence);
        }
    }

    /// Reads a file's content.
    void read(Evidence evidence, Consumer<byte[]> use) {
        jobs.start(_ -> interview.room().evidence().content(evidence), use, trouble);
    }

    /// Says what a file shows.
    void caption(Evidence evidence, String words) {
        jobs.start(_ -> interview.room().evidence().caption(evidence.id(), words), this::kept, trouble);
    }

    /// Takes a file off, with the reason.
    void detach(Evidence evidence, String reason) {
        jobs.start(_ -> interview.room().evidence().detach(evidence.id(), reason), this::kept, trouble);
    }

    /// Writes a copy, which is not sealed any more.
    void copy(Evidence evidence, Path to, Runnable done) {
        jobs.start(_ -> {
            try {
                AtomicFile.write(to, interview.room().evidence().content(evidence));
                return to;
            } catch (IOException e) {
                throw FileTrouble.of(e, to);
            }
        }, _ -> done.run(), trouble);
    }
}
