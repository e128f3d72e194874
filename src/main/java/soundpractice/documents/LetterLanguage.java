package soundpractice.documents;

import java.util.Locale;

/// The language of a letter's frame: date, reference, headings, greeting and close, the foot of its pages. What a letter states stays in English, the language
/// of the process it tells of; each part of the file says which language it is in, so that it is read aloud in the right one.
public enum LetterLanguage {
    /// English throughout.
    ENGLISH(Locale.UK),
    /// A Welsh frame.
    WELSH(Locale.of("cy", "GB"));

    private final Locale locale;

    LetterLanguage(Locale locale) {
        this.locale = locale;
    }

    /// How days are written in it, and the words it is known by in a file (`cy-GB`).
    public Locale locale() {
        return locale;
    }
}
