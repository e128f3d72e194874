package soundpractice.performance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.RevisionId;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;

/// What an import would do, before it is done.
///
/// @param file what was read
/// @param figures what would be kept: the usable lines of practices that the register knows
/// @param unchanged how many practices keep their figures
/// @param added how many are new in this quarter, with a figure
/// @param changed those whose overall figure or measures change
/// @param gone those that were there and are not in this file
/// @param rejected what cannot be used: the file's own problems, and practices that the register does not know
/// @param over the dashboard's versions that were seen and would be replaced; empty when the quarter is new
public record DashboardPreview(
        FinancialQuarter quarter,
        DashboardFile file,
        QuarterFigures figures,
        int unchanged,
        int added,
        List<Changed> changed,
        List<PracticeCode> gone,
        List<DashboardFile.Rejected> rejected,
        java.util.Set<RevisionId> over) {

    /// A practice whose figures change; without a figure before and after, one that is newly listed and has none.
    public record Changed(PracticeCode practice, @Nullable Percent before, @Nullable Percent after) {}

    public DashboardPreview {
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
        rejected = List.copyOf(rejected);
        over = java.util.Set.copyOf(over);
    }

    /// How many lines would be taken over whole.
    public int accepted() {
        return (int) figures.rows().stream().filter(f -> f.overall() != null).count();
    }

    /// Whether the import would change nothing.
    public boolean changesNothing() {
        return added == 0 && changed.isEmpty() && gone.isEmpty() && !over.isEmpty();
    }
}
