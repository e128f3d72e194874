package soundpractice.stocktake.ui.paper;

import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// A stocktake's documents: form, print, report, and the forms that came back.
public record PapersPlace(RecordId interview) implements Place {}
