package soundpractice.register.extract;

import java.util.List;

/// What a line of a public file says, as far as the program needs it.
///
/// @param key what the line is about, the same in every file of the series
/// @param line where it stood in the file it came from; 0 when read back from what is kept
/// @param values its facts, in the extract's order; empty text where the file says nothing
public record ExtractRow(String key, long line, List<String> values) {
    public ExtractRow {
        values = List.copyOf(values);
    }
}
