package soundpractice.casework.signup;

/// A requirement that practices sign up to.
///
/// @param id its short name, which files use (`SR-1`)
/// @param title what is asked, as letters print it
/// @param evidence what would prove it; may be empty
public record Requirement(String id, String title, String evidence) {

    public Requirement {
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a requirement has an id and says what is asked");
        }
    }
}
