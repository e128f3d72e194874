package soundpractice.improvement;

import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A cause beneath a problem, found by asking why. Causes have causes: five whys make a small tree.
///
/// @param problem whose cause it is
/// @param parent the cause it lies beneath; null directly under the problem
/// @param order its place among its siblings
/// @param why the answer to why
/// @param root whether the team holds it for a root: asking on would lead out of the practice's reach
public record UnderlyingIssue(RecordId plan, PracticeCode practice, RecordId problem, @Nullable RecordId parent, Order order, String why, boolean root) {

    /// Issues in the journal.
    public static final Kind<UnderlyingIssue> KIND = Kind.of("improvement.issue", UnderlyingIssue.class);

    /// The same issue in other words.
    public UnderlyingIssue saying(String words, boolean isRoot) {
        return new UnderlyingIssue(plan, practice, problem, parent, order, words, isRoot);
    }
}
