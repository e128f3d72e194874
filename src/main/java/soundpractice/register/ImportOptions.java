package soundpractice.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.FinancialQuarter;

/// What a person says about a file beside the file itself.
///
/// @param asOf the date it speaks of, where the person knows better than the file
/// @param quarter the quarter it belongs to, for imports that need one
public record ImportOptions(@Nullable LocalDate asOf, @Nullable FinancialQuarter quarter) {

    /// Nothing said.
    public static final ImportOptions NONE = new ImportOptions(null, null);
}
