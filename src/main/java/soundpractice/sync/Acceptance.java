package soundpractice.sync;

/// A newcomer's answer to an invitation, as it stands in its file.
///
/// @param text the file's text, exactly
/// @param invitation the SHA-256 of the invitation's text, hexadecimal
/// @param group the team
/// @param person who joins
/// @param laptop their keys
public record Acceptance(String text, String invitation, String group, String person, Laptop laptop) {}
