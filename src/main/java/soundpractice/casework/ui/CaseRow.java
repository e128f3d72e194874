package soundpractice.casework.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.CaseFile;
import soundpractice.casework.Deadline;
import soundpractice.platform.fx.control.StatusWord;

/// A case on the board and in the list.
///
/// @param next its most pressing open clock; null when none runs
/// @param nextState how that clock stands
record CaseRow(CaseFile file, String name, StatusWord stage, @Nullable Deadline next, @Nullable StatusWord nextState) {

    @Nullable LocalDate due() {
        return next == null ? null : next.due().date();
    }
}
