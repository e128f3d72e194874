package soundpractice.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import soundpractice.kernel.PracticeCode;

/// A letter as plain data: everything its pages are made from, and nothing else. Kept with the issued document, so that it can always be said what went in.
///
/// @param kind the letter's kind, `letter-1` to `letter-5`
/// @param practice who it is about and goes to
/// @param date the date printed on it
/// @param variant which of the kind's wordings; empty where there is only one
/// @param fields merge fields by name ([LetterField]), as they are printed, in order
/// @param tables rows by table name ([LetterTable]), each row in column order
/// @param language of the frame; English in letters that were kept before there was another
public record LetterModel(
        String kind,
        PracticeCode practice,
        LocalDate date,
        String variant,
        Map<String, String> fields,
        Map<String, List<List<String>>> tables,
        LetterLanguage language) {
    private static final String DAY = "d MMMM uuuu";
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern(DAY, Locale.UK);

    public LetterModel {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        var copy = new LinkedHashMap<String, List<List<String>>>();
        tables.forEach((name, rows) -> copy.put(name, rows.stream().map(List::copyOf).toList()));
        tables = Collections.unmodifiableMap(copy);
        language = Objects.requireNonNullElse(language, LetterLanguage.ENGLISH);
    }

    /// A letter of a kind that nothing is filled into yet.
    public static LetterModel of(String kind, PracticeCode practice, LocalDate date) {
        return new LetterModel(kind, practice, date, "", Map.of(), Map.of(), LetterLanguage.ENGLISH);
    }

    /// The same letter with a field filled.
    public LetterModel with(String field, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new LetterModel(kind, practice, date, variant, more, tables, language);
    }

    /// The same letter with these fields filled.
    public LetterModel with(Map<String, String> values) {
        var more = new LinkedHashMap<>(fields);
        more.putAll(values);
        return new LetterModel(kind, practice, date, variant, more, tables, language);
    }

    /// The same letter in another of its kind's wordings.
    public LetterModel in(String other) {
        return new LetterModel(kind, practice, date, other, fields, tables, language);
    }

    /// The same letter with a table's rows.
    public LetterModel withTable(String table, List<List<String>> rows) {
        var more = new LinkedHashMap<>(tables);
        more.put(table, rows);
        return new LetterModel(kind, practice, date, variant, fields, more, language);
    }

    /// The same letter with its frame in a language.
    public LetterModel framedIn(LetterLanguage frame) {
        return new LetterModel(kind, practice, date, variant, fields, tables, frame);
    }

    /// What the pages are filled from: the fields, and those that the letter knows by itself.
    public Map<String, String> filled() {
        var all = new LinkedHashMap<>(fields);
        all.put(LetterField.LETTER_DATE, date.format(DateTimeFormatter.ofPattern(DAY, language.locale())));
        all.put(LetterField.PRACTICE_CODE, practice.value());
        return all;
    }

    /// The rows of a table; none if the letter does not carry it.
    public List<List<String>> rows(String table) {
        return new ArrayList<>(tables.getOrDefault(table, List.of()));
    }

    /// A day that a field prints, as the frame writes it: 2 Hydref 2017. What is no such day stays as it is.
    public String inFrame(String field) {
        var value = fields.getOrDefault(field, "");
        try {
            return LocalDate.parse(value, PRINTED).format(DateTimeFormatter.ofPattern(DAY, language.locale()));
        } catch (DateTimeParseException other) {
            return value;
        }
    }

    /// A day as letters print it: 2 October 2017.
    public static String printed(LocalDate day) {
        return day.format(PRINTED);
    }
}
