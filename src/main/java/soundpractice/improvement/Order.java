package soundpractice.improvement;

import org.jspecify.annotations.Nullable;

/// A place in a list that two people can add to apart: between any two places there is another, so nothing else moves. Compared as text.
public record Order(String value) implements Comparable<Order> {
    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();

    public Order {
        if (!value.matches("[0-9a-z]*[1-9a-z]")) {
            throw new IllegalArgumentException("not a place in a list: " + value);
        }
    }

    /// The first place of an empty list.
    public static Order first() {
        return new Order("i");
    }

    /// The place behind the last of a list; the first if there is none. Lists that only grow at their end keep short places.
    public static Order after(@Nullable Order last) {
        if (last == null) {
            return first();
        }
        var text = last.value();
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < BASE - 1) {
                return new Order(text.substring(0, i) + DIGITS.charAt(digit + 1));
            }
        }
        return new Order(text + "1");
    }

    /// A place between two, or before the first (`after` null), or behind the last (`before` null).
    ///
    /// @throws IllegalArgumentException when the two are not in order
    public static Order between(@Nullable Order after, @Nullable Order before) {
        if (before == null) {
            return after(after);
        }
        var low = after == null ? "" : after.value();
        var high = before.value();
        if (low.compareTo(high) >= 0) {
            throw new IllegalArgumentException(low + " does not stand before " + high);
        }
        var made = new StringBuilder();
        boolean bound = true;
        for (int i = 0; ; i++) {
            int from = i < low.length() ? DIGITS.indexOf(low.charAt(i)) : 0;
            int to = bound && i < high.length() ? DIGITS.indexOf(high.charAt(i)) : BASE;
            if (to - from > 1) {
                return new Order(made.append(DIGITS.charAt(from + (to - from) / 2)).toString());
            }
            made.append(DIGITS.charAt(from));
            bound &= to == from;
        }
    }

    @Override
    public int compareTo(Order other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
