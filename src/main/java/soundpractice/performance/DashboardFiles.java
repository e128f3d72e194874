package soundpractice.performance;

import java.nio.file.Path;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;

/// Reads dashboards from files.
@FunctionalInterface
public interface DashboardFiles {

    /// What a file holds; refused when it is not a dashboard.
    Outcome<DashboardFile> read(Path file) throws TroubleException;
}
