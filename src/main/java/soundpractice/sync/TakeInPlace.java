package soundpractice.sync;

import java.nio.file.Path;
import soundpractice.kernel.Place;

/// A bundle, or a receipt, that is about to be taken in.
///
/// @param file it
public record TakeInPlace(Path file) implements Place {}
