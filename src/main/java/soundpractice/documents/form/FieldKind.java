package soundpractice.documents.form;

/// How a question on a form is answered.
public enum FieldKind {
    /// One of a few options.
    CHOICE,
    /// Any of a few options, or none.
    SEVERAL,
    /// A line of text.
    TEXT,
    /// Text of several lines.
    LINES,
    /// A day. It is kept as 2026-11-23 and written on forms as 23 Nov 2026.
    DATE,
    /// A number, with a decimal point if it has decimals.
    NUMBER
}
