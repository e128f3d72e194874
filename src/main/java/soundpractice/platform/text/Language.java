package soundpractice.platform.text;

import java.util.Locale;

/// A language the program can speak. English is complete; what another lacks is said in English.
public enum Language {
    /// English as written in England.
    ENGLISH(Locale.UK, "English"),
    /// Welsh: the window’s own words, and dates.
    WELSH(Locale.of("cy", "GB"), "Cymraeg");

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /// How dates and figures are written in it.
    public Locale locale() {
        return locale;
    }

    /// What its speakers call it.
    public String ownName() {
        return ownName;
    }

    /// The other one.
    public Language other() {
        return this == ENGLISH ? WELSH : ENGLISH;
    }
}
