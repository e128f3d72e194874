package soundpractice.stocktake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// A stocktake held with a practice: one record from the first key to the end, resumable on any day. Its answers are records of their own.
///
/// @param id its identity
/// @param practice with whom
/// @param questionnaire the version it uses; an explicit move is the only way to another
/// @param startedAt when it was begun
/// @param startedBy who began it
/// @param place where it was held (`practice, back office`, `by video`)
/// @param present who was there
/// @param endedAt when the talk ended, if somebody said so
/// @param state where it stands
/// @param finalised how it was closed the last time; null until then
public record Interview(
        RecordId id,
        PracticeCode practice,
        RecordId questionnaire,
        Instant startedAt,
        String startedBy,
        String place,
        List<Present> present,
        @Nullable Instant endedAt,
        InterviewState state,
        @Nullable Finalised finalised) {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /// How the journal knows it.
    public static final Kind<Interview> KIND = Kind.of("stocktake.interview", Interview.class).together("state", "finalised");

    public Interview {
        present = List.copyOf(present);
    }

    /// Whose record it is: the practice's.
    public Scope scope() {
        return Scope.of(practice);
    }

    /// The day it was begun, in England.
    public LocalDate day() {
        return LocalDate.ofInstant(startedAt, ENGLAND);
    }

    /// With other particulars.
    public Interview described(String where, List<Present> who, @Nullable Instant ended) {
        return new Interview(id, practice, questionnaire, startedAt, startedBy, where, who, ended, state, finalised);
    }

    /// Closed.
    public Interview closed(Finalised how) {
        return new Interview(id, practice, questionnaire, startedAt, startedBy, place, present, endedAt == null ? how.at() : endedAt, InterviewState.FINALISED, how);
    }

    /// Opened again; how it was closed stays to be seen.
    public Interview reopened() {
        return new Interview(id, practice, questionnaire, startedAt, startedBy, place, present, endedAt, InterviewState.REOPENED, finalised);
    }

    /// On another version of the questionnaire.
    public Interview on(RecordId version) {
        return new Interview(id, practice, version, startedAt, startedBy, place, present, endedAt, state, finalised);
    }
}
