package soundpractice.stocktake.burden;

import java.time.LocalDate;
import soundpractice.kernel.PracticeCode;

/// Something that was asked of a practice.
///
/// @param practice of whom
/// @param on the day
/// @param what what kind of thing
/// @param about which one (`letter-4 2025-26/Q2`)
public record Ask(PracticeCode practice, LocalDate on, What what, String about) {

    /// Kinds of asks.
    public enum What {
        STOCKTAKE,
        LETTER,
        CHALLENGE,
        VISIT;

        /// The name of its words.
        public String key() {
            return "stocktake.ask." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
