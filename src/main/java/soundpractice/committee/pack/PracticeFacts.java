package soundpractice.committee.pack;

import org.jspecify.annotations.Nullable;
import soundpractice.kernel.PracticeCode;

/// What the register said of a practice when a pack was frozen. Kept as said: imported files follow one another, and a rebuilt pack speaks of then.
///
/// @param pcnCode its network's code; empty when it has none
/// @param pcn its network's name
/// @param locality the team's own grouping; may be empty
/// @param patients its list size; null when unknown
/// @param patientsFrom where that is from, file and day; empty when unknown
public record PracticeFacts(PracticeCode code, String name, String pcnCode, String pcn, String locality, @Nullable Integer patients, String patientsFrom) {}
