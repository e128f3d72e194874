package soundpractice.casework.pathway;

import java.util.List;

/// A step of a pathway.
///
/// @param id its number or short name (`3`, `1a`)
/// @param name what it is (`Stocktake`)
/// @param does what is done in it, in a sentence
/// @param roles who answers for it, the first leads
/// @param after the steps of which one has to be done before; empty for a step one may begin with
/// @param repeats whether it may be taken again and again, such as a progress meeting
/// @param last whether the pathway may end with it
/// @param formal whether it belongs to the formal programme alone: a self-referral that was not converted does not come to it
public record PathwayStep(String id, String name, String does, List<String> roles, List<String> after, boolean repeats, boolean last, boolean formal) {

    public PathwayStep {
        roles = List.copyOf(roles);
        after = List.copyOf(after);
    }
}
