package soundpractice.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The courses open to the commissioner (§7). How strongly the source words each: written notice after none is certain; a remedial notice is expected; a breach
/// notice, a sanction and termination are open to choice.
public enum Action {
    /// No contractual action (1).
    NONE,
    /// A remedial notice (2a).
    REMEDIAL,
    /// A breach notice (2b).
    BREACH,
    /// A sanction in the place of termination (3).
    SANCTION,
    /// Termination (3).
    TERMINATION;

    /// As files and the command line write it: `remedial`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "contract.action." + word();
    }

    /// Whether it takes away from the contractor what cannot be given back.
    public boolean grave() {
        return this == SANCTION || this == TERMINATION;
    }

    /// The action of that word.
    public static Optional<Action> find(String word) {
        return Arrays.stream(values()).filter(a -> a.word().equals(word)).findFirst();
    }
}
