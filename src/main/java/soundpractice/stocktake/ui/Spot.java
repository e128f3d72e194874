package soundpractice.stocktake.ui;

/// A field of the interview: which question's, and which of its fields.
///
/// @param question the question's code
/// @param field `note`, `outcome` or `dispute`
record Spot(String question, String field) {}
