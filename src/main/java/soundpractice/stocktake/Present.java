package soundpractice.stocktake;

/// Somebody who was there.
///
/// @param name who
/// @param role in what role (`Practice manager`)
/// @param ofPractice whether they were there for the practice, and not for the team
public record Present(String name, String role, boolean ofPractice) {}
