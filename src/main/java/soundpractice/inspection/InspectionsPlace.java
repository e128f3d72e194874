package soundpractice.inspection;

import soundpractice.kernel.Place;

/// *Inspections & notices*: what the regulator does, and beside it what the contract calls for.
///
/// @param part which part is shown: `inspections`, `concerns`, or a name that the contract room's part gave itself; empty for the first
public record InspectionsPlace(String part) implements Place {

    /// The first part.
    public InspectionsPlace() {
        this("");
    }
}
