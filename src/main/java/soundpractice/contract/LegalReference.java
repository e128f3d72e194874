package soundpractice.contract;

/// The provision under which a notice is given, for one sort of contract. Data that the team keeps current: the 2004 regulations were replaced in 2015, and which of
/// them governs a step is for the legal adviser to say.
///
/// @param id its name for good (`gms-2004`)
/// @param type for which contracts
/// @param edition which regulations, in a word (`2004`)
/// @param text as a notice prints it; empty where nobody has said (APMS, X-9)
/// @param note what to know before choosing it
public record LegalReference(String id, ContractType type, String edition, String text, String note) {

    /// Whether it can be printed as it is: nothing is missing in it.
    public boolean ready() {
        return !text.isBlank() && !text.contains("[") && !text.contains("…");
    }

    /// The same with another wording.
    public LegalReference reading(String words) {
        return new LegalReference(id, type, edition, words.strip(), note);
    }
}
