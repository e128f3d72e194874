package soundpractice.stocktake.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something known about a practice already, put into words.
///
/// @param what what it is about (`Patients`)
/// @param value what is known
/// @param source who says so
/// @param on as of when; null when nobody knows
/// @param themes themes of questions it answers or touches; empty: of general interest
public record KnownFact(String what, String value, String source, @Nullable LocalDate on, List<String> themes) {
    public KnownFact {
        themes = List.copyOf(themes);
    }

    /// Whether it touches a question with these themes.
    boolean touches(List<String> others) {
        return themes.stream().anyMatch(others::contains);
    }
}
