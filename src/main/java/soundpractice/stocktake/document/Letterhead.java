package soundpractice.stocktake.document;

/// Who asks and who is asked, as documents print it.
///
/// @param organisation the commissioner's name
/// @param mailbox where a filled-in form goes; may be empty
/// @param practiceName the practice's name
public record Letterhead(String organisation, String mailbox, String practiceName) {}
