package soundpractice.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import soundpractice.kernel.PracticeCode;

/// A letter as plain data: everything its pages are made from, and nothing else. Kept with the issued document, so that it can always be said what went in.
///
/// @param kind the letter's kind, `letter-1` to `letter-5`
/// @param practice who it is about and goes to
/// @param date the date printed on it
/// @param variant which of the kind's wordings; empty where there is only one
/// @param fields merge fields by name ([LetterField]), as they are printed, in order
/// @param tables rows by table name ([LetterTable]), each row in column order
public record LetterModel(
        String kind,
        PracticeCode practice,
        LocalDate date,
        String variant,
        Map<String, String> fields,
        Map<String, List<List<String>>> tables) {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public LetterModel {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        var copy = new LinkedHashMap<String, List<List<String>>>();
        tables.forEach((name, rows) -> copy.put(name, rows.stream().map(List::copyOf).toList()));
        tables = Collections.unmodifiableMap(copy);
    }

    /// A letter of a kind that nothing is filled into yet.
    public static LetterModel of(String kind, PracticeCode practice, LocalDate date) {
        return new LetterModel(kind, practice, date, "", Map.of(), Map.of());
    }

    /// The same letter with a field filled.
    public LetterModel with(String field, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new LetterModel(kind, practice, date, variant, more, tables);
    }

    /// The same letter with these fields filled.
    public LetterModel with(Map<String, String> values) {
        var more = new LinkedHashMap<>(fields);
        more.putAll(values);
        return new LetterModel(kind, practice, date, variant, more, tables);
    }

    /// The same letter in another of its kind's wordings.
    public LetterModel in(String other) {
        return new LetterModel(kind, practice, date, other, fields, tables);
    }

    /// The same letter with a table's rows.
    public LetterModel withTable(String table, List<List<String>> rows) {
        var more = new LinkedHashMap<>(tables);
        more.put(table, rows);
        return new LetterModel(kind, practice, date, variant, fields, more);
    }

    /// What the pages are filled from: the fields, and those that the letter knows by itself.
    public Map<String, String> filled() {
        var all = new LinkedHashMap<>(fields);
        all.put(LetterField.LETTER_DATE, printed(date));
        all.put(LetterField.PRACTICE_CODE, practice.value());
        return all;
    }

    /// The rows of a table; none if the letter does not carry it.
    public List<List<String>> rows(String table) {
        return new ArrayList<>(tables.getOrDefault(table, List.of()));
    }

    /// A day as letters print it: 2 October 2017.
    public static String printed(LocalDate day) {
        return day.format(PRINTED);
    }
}
