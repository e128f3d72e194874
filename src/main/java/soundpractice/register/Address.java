package soundpractice.register;

import java.util.ArrayList;
import java.util.List;

/// Where a practice is.
///
/// @param lines the lines above the town, as the file spells them (mostly in capitals); no empty ones
/// @param town the town; may be empty
/// @param postcode with its space; empty for some in the Channel Islands
public record Address(List<String> lines, String town, String postcode) {

    public Address {
        lines = List.copyOf(lines);
    }

    /// All lines from the first to the postcode, as on an envelope, with capitals only where a person would write them.
    public List<String> asWritten() {
        var all = new ArrayList<String>();
        lines.forEach(line -> all.add(ProperCase.of(line)));
        if (!town.isBlank()) {
            all.add(ProperCase.of(town));
        }
        if (!postcode.isBlank()) {
            all.add(postcode);
        }
        return all;
    }
}
