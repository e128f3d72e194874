package soundpractice.kernel;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// The world is in the way: a disk is full, a file damaged, a passphrase wrong. Carries a message for a person and, under the
/// same key with `.next` behind it, the step to take next. Nothing was lost. The command line ends with exit code 3.
public final class TroubleException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /// Trouble that has no technical cause worth keeping.
    public TroubleException(Problem problem) {
        this(problem, null);
    }

    /// Trouble with its technical cause, kept for the log.
    public TroubleException(Problem problem, @Nullable Throwable cause) {
        super(problem.key() + " " + problem.args(), cause);
        this.problem = problem;
    }

    /// What to tell the person.
    public Problem problem() {
        return problem;
    }
}
