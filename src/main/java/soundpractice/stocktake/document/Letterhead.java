package soundpractice.stocktake.document;

import soundpractice.kernel.PracticeCode;

/// Who asks and who is asked, as documents print it.
///
/// @param organisation the commissioner's name
/// @param mailbox where a filled-in form goes; may be empty
/// @param practiceName the practice's name
public record Letterhead(String organisation, String mailbox, String practiceName) {

    /// The practice with its code; the code alone where the register does not know a name.
    public String named(PracticeCode practice) {
        return practiceName.isBlank() || practiceName.equals(practice.value()) ? practice.value() : practiceName + " (" + practice + ")";
    }
}
