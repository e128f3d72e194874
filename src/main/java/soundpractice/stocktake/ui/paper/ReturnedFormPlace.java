package soundpractice.stocktake.ui.paper;

import java.nio.file.Path;
import soundpractice.kernel.Place;

/// A form that came back as a file, laid beside its stocktake.
public record ReturnedFormPlace(Path file) implements Place {}
