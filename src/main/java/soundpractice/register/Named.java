package soundpractice.register;

/// A body with a code and a name: a sub-ICB, an ICB, a primary care network.
///
/// @param code its code in the national register (`16C`, `QHM`, `U89141`); text always, leading zeros matter
/// @param name its name as the file spells it; the code again when no file named it yet
public record Named(String code, String name) {

    /// Name and code, as lists show it.
    public String label() {
        return name.equals(code) ? code : name + " (" + code + ")";
    }
}
