package soundpractice.register.extract;

import java.nio.file.Path;
import soundpractice.kernel.TroubleException;
import soundpractice.register.ImportOptions;

/// Reads one kind of public file, whichever of its layouts it has.
@FunctionalInterface
public interface ExtractReader {

    /// Reads it.
    ///
    /// @param options what a person says beside the file, such as the day it speaks of
    /// @throws TroubleException when it holds no table or is damaged
    ReadExtract read(Path file, ImportOptions options) throws TroubleException;
}
