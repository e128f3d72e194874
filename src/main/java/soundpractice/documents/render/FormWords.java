package soundpractice.documents.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import soundpractice.platform.text.Messages;

/// The words that every form says.
///
/// @param howTo the heading over how to fill it in
/// @param required what stands behind a question that must be answered
/// @param dateHint how to write a day
/// @param numberHint how to write a number
/// @param page the word before a page's number
/// @param of the word between it and how many there are
record FormWords(String howTo, String required, String dateHint, String numberHint, String page, String of) {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    static FormWords of(Messages words) {
        return new FormWords(words.text("documents.form.how-to"), words.text("documents.form.required"), words.text("documents.form.date-hint"),
                words.text("documents.form.number-hint"), words.text("documents.form.page"), words.text("documents.form.of"));
    }

    /// A kept day (2026-11-23) as forms print it (23 Nov 2026); what is not a day stays as it is.
    String day(String kept) {
        try {
            return kept.isEmpty() ? "" : LocalDate.parse(kept).format(PRINTED);
        } catch (DateTimeParseException other) {
            return kept;
        }
    }
}
