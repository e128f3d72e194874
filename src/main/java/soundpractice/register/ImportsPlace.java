package soundpractice.register;

import org.jspecify.annotations.Nullable;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Place;

/// Where public files are imported, and where past imports are listed and undone.
///
/// @param kind the kind of file that is chosen already; empty for the first
/// @param quarter the quarter it belongs to, for a kind that needs one
public record ImportsPlace(String kind, @Nullable FinancialQuarter quarter) implements Place {

    /// With nothing chosen.
    public ImportsPlace() {
        this("", null);
    }
}
