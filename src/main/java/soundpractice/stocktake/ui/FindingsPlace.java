package soundpractice.stocktake.ui;

import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// What came of a stocktake: findings, score, comparison, documents.
public record FindingsPlace(RecordId interview) implements Place {}
