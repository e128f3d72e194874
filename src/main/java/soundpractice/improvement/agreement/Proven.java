package soundpractice.improvement.agreement;

import java.util.List;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;

/// What verifying an agreement or a plan found, each line with its outcome.
///
/// @param what the agreement's or plan's title
/// @param practice whose it is
/// @param proof the code that was verified
/// @param lines what was looked at
public record Proven(String what, PracticeCode practice, String proof, List<Line> lines) {

    /// One thing that was looked at.
    ///
    /// @param ok whether it is as it was
    /// @param reason what was found
    public record Line(boolean ok, Reason reason) {}

    public Proven {
        lines = List.copyOf(lines);
    }

    /// Whether everything is as it was.
    public boolean ok() {
        return lines.stream().allMatch(Line::ok);
    }
}
