package soundpractice.documents.render;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Text as people and their programs write it into fields.
final class FieldText {
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern FIGURES = Pattern.compile("([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})");
    private static final Pattern WORDS = Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\\.? ([0-9]{4})");

    private FieldText() {}

    /// The text without what cannot be seen: control characters, marks that turn the writing's direction, halves of characters. Lines end with a line feed.
    static String clean(String raw, int longest) {
        var kept = new StringBuilder(Math.min(raw.length(), longest));
        raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(FieldText::isSeen).limit(longest).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    private static boolean isSeen(int c) {
        return c == '\n' || c == '\t' || switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> c == 0x200C || c == 0x200D;
            default -> true;
        };
    }

    /// The beginning of a text on one line, to be shown in a sentence.
    static String shown(String raw, int longest) {
        return clean(raw.length() > longest * 2 ? raw.substring(0, longest * 2) : raw, longest).replaceAll("\\s+", " ");
    }

    /// The day written, if it is one; 30 February is none, and two figures are no year.
    static Optional<LocalDate> day(String written) {
        var plain = written.strip().toLowerCase(Locale.ROOT).replaceAll("[,\\s]+", " ");
        var year = ISO.matcher(plain);
        if (year.matches()) {
            return day(year.group(1), Integer.parseInt(year.group(2)), year.group(3));
        }
        var figures = FIGURES.matcher(plain);
        if (figures.matches()) {
            return day(figures.group(3), Integer.parseInt(figures.group(2)), figures.group(1));
        }
        var words = WORDS.matcher(plain);
        if (words.matches()) {
            return Arrays.stream(Month.values()).filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(words.group(2))).findFirst()
                    .flatMap(month -> day(words.group(3), month.getValue(), words.group(1)));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /// The number written, with a point, if it is one.
    static Optional<String> number(String written) {
        var plain = written.strip().replaceAll("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))", "").replace(" ", "");
        return plain.matches("[-+]?[0-9]{1,15}(\\.[0-9]{1,9})?") ? Optional.of(new BigDecimal(plain).toPlainString()) : Optional.empty();
    }
}
