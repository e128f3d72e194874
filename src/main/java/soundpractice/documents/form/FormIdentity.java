package soundpractice.documents.form;

import soundpractice.kernel.PracticeCode;

/// Which form a file is, as it says itself: the program then looks up what it should hold, and believes nothing else in it.
///
/// @param form the sort of form, such as `stocktake`
/// @param version the version of what it asks
/// @param practice whom it was made for
/// @param reference what it belongs to, such as the interview's id
public record FormIdentity(String form, String version, PracticeCode practice, String reference) {}
