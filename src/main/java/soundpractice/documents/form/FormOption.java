package soundpractice.documents.form;

/// One answer that may be chosen.
///
/// @param value what is kept: letters, digits, `-` and `_`
/// @param label what is printed
public record FormOption(String value, String label) {
    public FormOption {
        if (!value.matches("[A-Za-z0-9_-]{1,60}")) {
            throw new IllegalArgumentException("not an option's value: " + value);
        }
    }
}
