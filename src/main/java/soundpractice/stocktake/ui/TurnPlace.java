package soundpractice.stocktake.ui;

import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// The view for the practice: each question with the wording recorded, to agree or dispute.
public record TurnPlace(RecordId interview) implements Place {}
