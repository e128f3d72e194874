package soundpractice.platform.fx.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.text.Messages;

/// What stands in a cell, on the screen and in a file.
record CellText(Messages words) {

    /// As people read it; empty for nothing.
    String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text;
            case Boolean yes -> words.text(yes ? "platform.table.yes" : "platform.table.no");
            case BigDecimal number -> number.toPlainString();
            default -> words.formats().any(value);
        };
    }

    /// As a spreadsheet takes it: numbers and dates stay what they are.
    @Nullable Object forFile(@Nullable Object value) {
        return switch (value) {
            case StatusWord status -> status.word();
            case FinancialQuarter quarter -> quarter.toString();
            case Boolean yes -> of(yes);
            case null, default -> value;
        };
    }
}
