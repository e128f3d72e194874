package soundpractice.improvement.agreement;

/// A party, with who represents it: the fields of its signature block.
///
/// @param name the body's name
/// @param representative who signs for it
public record Party(PartyRole role, String name, String representative, String position, String address, String telephone, String email) {

    /// A party by its name and who represents it.
    public static Party of(PartyRole role, String name, String representative, String position) {
        return new Party(role, name, representative, position, "", "", "");
    }
}
