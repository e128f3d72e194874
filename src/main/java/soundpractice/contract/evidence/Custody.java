package soundpractice.contract.evidence;

import java.time.Instant;

/// One link of a chain of custody: who wrote a record, on which laptop, when.
///
/// @param revision the version's name, the SHA-256 of what was written
public record Custody(Instant at, String author, String laptop, String revision) {}
