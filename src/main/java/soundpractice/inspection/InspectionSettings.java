package soundpractice.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import soundpractice.inspection.concern.TellingTimes;
import soundpractice.journal.Kind;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;

/// What a team has settled where the framework is open to reading or speaks of its own time. Every entry has the framework's as its default.
///
/// @param tellImmediate working days to tell of a major or immediate concern (N-10, X-4)
/// @param tellOther working days to tell of any other concern (N-11, N-12, X-4)
/// @param monthsToImprove months that the regulator allows (N-1)
/// @param monthsOfMeasures months that special measures last at most (N-4)
/// @param levelOneStartsClock whether an Inadequate at level 1 alone starts the six months; usually it proposes a light plan only
/// @param otherQuestions how many key questions there are besides well-led: four, though paragraph 23 speaks of five
/// @param othersBesideWellLed how many more questions or groups have to be Inadequate with well-led for straight entry (N-3)
/// @param readinessDays how long before re-inspection readiness is proposed to be looked at (MP-3)
/// @param supportFrom first day of special measures that gives a right to peer support (Annex 1)
/// @param supportUntil last such day
/// @param supportCap what the commissioner pays for one practice at most, in pounds
/// @param practicePerPound what the practice pays for each pound the commissioner pays
/// @param firstContactDays within how many days of a request the college makes contact
/// @param monthsOfSupport how long the peers help at most
public record InspectionSettings(
        int tellImmediate,
        int tellOther,
        int monthsToImprove,
        int monthsOfMeasures,
        boolean levelOneStartsClock,
        int otherQuestions,
        int othersBesideWellLed,
        int readinessDays,
        LocalDate supportFrom,
        LocalDate supportUntil,
        int supportCap,
        int practicePerPound,
        int firstContactDays,
        int monthsOfSupport) {

    /// The team's settings in the journal: one record.
    public static final Kind<InspectionSettings> KIND = Kind.of("inspection.settings", InspectionSettings.class);

    /// The one record's id.
    public static final RecordId ID = RecordId.derived(KIND.name(), "ours");

    /// The framework's.
    public static final InspectionSettings USUAL =
            new InspectionSettings(0, 1, 6, 6, false, 4, 1, 28, LocalDate.of(2014, 10, 1), LocalDate.of(2015, 6, 30), 5000, 1, 7, 6);

    /// How fast concerns have to be told.
    public TellingTimes telling() {
        return new TellingTimes(tellImmediate, tellOther);
    }

    /// What keeps these settings from being used.
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (tellImmediate < 0 || tellOther < tellImmediate) {
            problems.add(Problem.of("inspection.settings.graver-later").at("tellOther").by(RuleId.of("X-4")));
        }
        if (monthsToImprove < 1 || monthsOfMeasures < 1 || monthsOfSupport < 1) {
            problems.add(Problem.of("inspection.settings.no-time").at("monthsToImprove").by(RuleId.of("N-1")));
        }
        if (othersBesideWellLed < 0 || otherQuestions < 1 || readinessDays < 0 || firstContactDays < 0 || supportCap < 0 || practicePerPound < 0) {
            problems.add(Problem.of("inspection.settings.below-zero").at("othersBesideWellLed"));
        }
        if (supportUntil.isBefore(supportFrom)) {
            problems.add(Problem.of("inspection.settings.ends-before").at("supportUntil"));
        }
        return problems;
    }
}
