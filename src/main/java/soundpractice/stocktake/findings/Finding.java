package soundpractice.stocktake.findings;

import java.time.LocalDate;
import java.util.List;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.stocktake.Agreement;

/// Something that a stocktake found wanting: what a plan can begin from.
///
/// @param id the same for the same question of the same interview, however often findings are drawn
/// @param interview where it was found
/// @param practice whose
/// @param on the day of the interview
/// @param question the question's code
/// @param section its section's code
/// @param sectionTitle its section's title
/// @param asked the question as it was worded when it was answered
/// @param themes what it is about, across sections
/// @param gap how much is wanting
/// @param outcome the answer, as it is kept
/// @param note what was written beside it
/// @param weight how much the question counts
/// @param evidence how many files are attached
/// @param agreement what the practice said of it
/// @param dispute the practice's own words, if it disputes
public record Finding(
        RecordId id,
        RecordId interview,
        PracticeCode practice,
        LocalDate on,
        String question,
        String section,
        String sectionTitle,
        String asked,
        List<String> themes,
        Gap gap,
        List<String> outcome,
        String note,
        int weight,
        int evidence,
        Agreement agreement,
        String dispute) {

    /// How much is wanting, the most first.
    public enum Gap {
        /// It is not there at all.
        NOT_MET,
        /// Part of it is there.
        PARTLY_MET;

        /// The name of its words.
        public String key() {
            return "stocktake.gap." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Finding {
        themes = List.copyOf(themes);
        outcome = List.copyOf(outcome);
    }
}
