package soundpractice.register.extract;

import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;

/// A file that a reader went through.
///
/// @param fileName its name
/// @param sha256 of its content
/// @param outcome what it holds; refused when it is another file than wanted
public record ReadExtract(String fileName, BlobId sha256, Outcome<Extract> outcome) {}
