package soundpractice.platform.fx.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Percent;
import soundpractice.platform.fx.control.StatusWord;

/// One column of a table: what it is called, what it shows of a row, how wide it is.
///
/// @param key name of its title; also its name in the settings
/// @param value what it shows; `null` where there is nothing
/// @param right whether it stands at the right, as figures do
/// @param width in em
/// @param order how it is sorted
/// @param grows whether it takes the room that is left
/// @param hidden whether one has to choose it to see it
public record Column<R>(String key, Function<R, @Nullable Object> value, boolean right, double width, Comparator<Object> order, boolean grows,
        boolean hidden) {

    /// Words.
    public static <R> Column<R> text(String key, Function<R, @Nullable String> value) {
        return new Column<>(key, value::apply, false, 12, Comparator.comparing(Object::toString, String.CASE_INSENSITIVE_ORDER), false, false);
    }

    /// A whole or decimal number.
    public static <R> Column<R> number(String key, Function<R, ? extends @Nullable Number> value) {
        return new Column<>(key, value::apply, true, 7, as(Number.class, Comparator.comparingDouble(Number::doubleValue)), false, false);
    }

    /// A percentage, to one decimal.
    public static <R> Column<R> percent(String key, Function<R, @Nullable Percent> value) {
        return new Column<>(key, value::apply, true, 7, as(Percent.class, Comparator.naturalOrder()), false, false);
    }

    /// A date.
    public static <R> Column<R> date(String key, Function<R, @Nullable LocalDate> value) {
        return new Column<>(key, value::apply, false, 8, as(LocalDate.class, Comparator.naturalOrder()), false, false);
    }

    /// A quarter.
    public static <R> Column<R> quarter(String key, Function<R, @Nullable FinancialQuarter> value) {
        return new Column<>(key, value::apply, false, 8, as(FinancialQuarter.class, Comparator.naturalOrder()), false, false);
    }

    /// A status: word, shape and colour.
    public static <R> Column<R> status(String key, Function<R, @Nullable StatusWord> value) {
        return new Column<>(key, value::apply, false, 9, as(StatusWord.class, Comparator.naturalOrder()), false, false);
    }

    /// So wide, in em.
    public Column<R> wide(double em) {
        return new Column<>(key, value, right, em, order, grows, hidden);
    }

    /// Takes the room that is left.
    public Column<R> growing() {
        return new Column<>(key, value, right, Math.max(width, 17), order, true, hidden);
    }

    /// Not shown until chosen.
    public Column<R> atFirstHidden() {
        return new Column<>(key, value, right, width, order, grows, true);
    }

    private static <T> Comparator<Object> as(Class<T> type, Comparator<? super T> order) {
        return (a, b) -> order.compare(type.cast(a), type.cast(b));
    }
}
