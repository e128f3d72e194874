package soundpractice.performance.ui;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.FinancialQuarter;

/// A financial year as a choice shows it: 2017-18.
final class YearText extends StringConverter<Integer> {
    @Override
    public String toString(@Nullable Integer year) {
        return year == null ? "" : new FinancialQuarter(year, 1).year();
    }

    @Override
    public Integer fromString(String text) {
        return Integer.valueOf(text.substring(0, 4));
    }
}
