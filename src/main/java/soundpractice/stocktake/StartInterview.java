package soundpractice.stocktake;

import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.register.Practices;
import soundpractice.stocktake.questionnaire.Questionnaires;

/// Begins stocktakes. Several may be open side by side, with one practice too.
public final class StartInterview {
    private final Interviews interviews;
    private final Questionnaires questionnaires;
    private final Practices practices;
    private final InstantSource clock;
    private final String author;

    /// Begins them in a person's name.
    public StartInterview(Interviews interviews, Questionnaires questionnaires, Practices practices, InstantSource clock, String author) {
        this.interviews = interviews;
        this.questionnaires = questionnaires;
        this.practices = practices;
        this.clock = clock;
        this.author = author;
    }

    /// Begins one on the newest version of the questionnaire.
    public Outcome<Interview> start(PracticeCode practice, String place, List<Present> present) throws TroubleException {
        return start(practice, null, place, present);
    }

    /// Begins one. It is on the disk when this returns.
    ///
    /// @param version the questionnaire's version; null: the newest
    public Outcome<Interview> start(PracticeCode practice, @Nullable RecordId version, String place, List<Present> present) throws TroubleException {
        // A register that nobody filled yet cannot say that a practice is unknown.
        boolean known = practices.count() == 0 ? practice.looksLikeGpPractice() : practices.find(practice).isPresent();
        if (!known) {
            return Outcome.refused(Problem.of("stocktake.start.practice-unknown", practice).at("practice"));
        }
        var chosen = version == null ? questionnaires.latest() : questionnaires.find(version).orElse(null);
        if (chosen == null) {
            return Outcome.refused(Problem.of("stocktake.questionnaire.unknown", String.valueOf(version)).at("questionnaire"));
        }
        var interview = new Interview(interviews.newId(), practice, chosen.id(), clock.instant(), author, place.strip(), present, null, InterviewState.DRAFT, null);
        interviews.save(Change.plain().put(Interview.KIND, interview.id(), interview.scope(), interview));
        return Outcome.done(interview);
    }
}
