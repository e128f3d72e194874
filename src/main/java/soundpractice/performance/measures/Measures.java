package soundpractice.performance.measures;

import soundpractice.kernel.TroubleException;

/// The figures imported.
@FunctionalInterface
public interface Measures {

    /// All of them, ready in memory.
    MeasureFigures figures() throws TroubleException;
}
