package soundpractice.casework;

import java.time.Instant;

/// One line of a case's story: what happened, and who wrote it down when.
public record Told(CaseEvent event, String author, Instant at) {}
