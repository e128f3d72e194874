package soundpractice.platform.fx;

import java.util.Optional;

/// Whether whoever works here may do something. Buttons ask it, so that one sees beforehand what would be refused.
@FunctionalInterface
public interface Gate {
    /// Everybody may everything: before a store is open, and in tests of single screens.
    Gate OPEN = deed -> Optional.empty();

    /// Why not, in words; empty when it is permitted.
    ///
    /// @param deed the name of the permission
    Optional<String> refusal(String deed);
}
