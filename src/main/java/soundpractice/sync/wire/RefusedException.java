package soundpractice.sync.wire;

import java.io.Serial;
import soundpractice.kernel.Problem;

/// A bundle that is whole but is not taken in, and why.
final class RefusedException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    RefusedException(Problem problem) {
        super(problem.key());
        this.problem = problem;
    }

    static RefusedException of(String key, Object... args) {
        return new RefusedException(new Problem(key, null, null, java.util.List.of(args)));
    }

    Problem problem() {
        return problem;
    }
}
