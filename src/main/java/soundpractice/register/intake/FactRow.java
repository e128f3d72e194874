package soundpractice.register.intake;

import java.util.List;

/// What a file says about one thing.
///
/// @param key what the thing is known by (a code; for a membership practice, network and first day)
/// @param line where in the file
/// @param values the facts in the table's order; empty text where the file says nothing
public record FactRow(String key, long line, List<String> values) {}
