package soundpractice.journal;

import soundpractice.kernel.RecordId;

/// What came of taking work in, or would come of it.
///
/// @param arrival names it, for undo
/// @param versions versions that were not known before
/// @param known versions that were known already
/// @param fresh records that did not exist here
/// @param changed records that existed and now stand differently or have more history
/// @param merged of these, records that were also changed here or elsewhere and merged by themselves
/// @param clashing of these, records in which something now asks for a person
public record Received(RecordId arrival, long versions, long known, long fresh, long changed, long merged, long clashing) {}
