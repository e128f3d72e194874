package soundpractice.stocktake.document;

import java.util.Locale;

/// What can be made of a stocktake as a document.
public enum PaperKind {
    /// To be filled in by the practice and mailed back; what is known is filled in.
    FORM,
    /// The same with nothing filled in.
    BLANK_FORM,
    /// To be printed; what is known is filled in.
    PRINT,
    /// The same with nothing filled in.
    BLANK_PRINT,
    /// What came of it: profile, findings, every answer, evidence, signatures, proof code.
    REPORT;

    /// Whether nothing is filled in.
    public boolean isBlank() {
        return this == BLANK_FORM || this == BLANK_PRINT;
    }

    /// Whether it is filled in on a screen.
    public boolean isForm() {
        return this == FORM || this == BLANK_FORM;
    }

    /// Its name in a file's name.
    public String word() {
        return isForm() ? "form" : this == REPORT ? "report" : "paper";
    }

    /// The name of its words.
    public String key() {
        return "stocktake.papers." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
