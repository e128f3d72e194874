package soundpractice.committee.pack;

import java.util.List;

/// One figure of a pack with its proof.
///
/// @param number its number, as the page prints it beside the figure
/// @param chapter the part it stands in
/// @param what what it is
/// @param shown how the page writes it
/// @param how how it was made, in words
/// @param rules ids of the rules applied
/// @param inputs what it was made from
public record Trace(int number, String chapter, String what, String shown, String how, List<String> rules, List<Input> inputs) {
    public Trace {
        rules = List.copyOf(rules);
        inputs = List.copyOf(inputs);
    }
}
