package soundpractice.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Under which sort of contract a practice works. It chooses a notice's wording and its legal reference.
public enum ContractType {
    /// General Medical Services.
    GMS,
    /// Personal Medical Services; the regulations call it an agreement.
    PMS,
    /// Alternative Provider Medical Services; the source gives no regulation for it.
    APMS;

    /// As files and the command line write it: `gms`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words; with `.noun` of what a sentence calls it: contract or agreement.
    public String key() {
        return "contract.type." + word();
    }

    /// The type somebody wrote, if it is one.
    public static Optional<ContractType> find(String text) {
        var bare = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(t -> t.name().equals(bare)).findFirst();
    }
}
