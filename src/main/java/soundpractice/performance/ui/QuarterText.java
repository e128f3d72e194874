package soundpractice.performance.ui;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.platform.text.Messages;

/// A quarter as a choice shows it: Q2 2017-18.
final class QuarterText extends StringConverter<FinancialQuarter> {
    private final Messages words;

    QuarterText(Messages words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable FinancialQuarter quarter) {
        return quarter == null ? "" : words.formats().any(quarter);
    }

    @Override
    public @Nullable FinancialQuarter fromString(String text) {
        return FinancialQuarter.parse(text).orElse(null);
    }
}
