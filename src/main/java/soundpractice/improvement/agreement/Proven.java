package soundpractice.improvement.agreement;

import java.util.List;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
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

    /// What is not as it was, each with the agreement's or plan's name and code; none when all is well.
    public List<Problem> broken() {
        return lines.stream().filter(line -> !line.ok()).map(line -> Problem.of("improvement.verify.broken", what, practice, proof, line.reason())).toList();
    }
}
