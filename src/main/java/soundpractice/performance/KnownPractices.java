package soundpractice.performance;

import java.util.Optional;
import soundpractice.kernel.PracticeCode;

/// What performance asks of the register.
public interface KnownPractices {

    /// Whether the register knows any practice at all.
    boolean isEmpty();

    /// The practice's name, if the register knows it.
    Optional<String> nameOf(PracticeCode practice);
}
