package soundpractice.stocktake.ui;

import java.time.LocalDate;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.stocktake.InterviewFile;

/// A stocktake as the list shows it.
///
/// @param typing whether an abrupt end left something in one of its fields
record StocktakeRow(InterviewFile file, String name, StatusWord state, String progress, String changed, boolean typing) {

    LocalDate started() {
        return file.interview().day();
    }

    String code() {
        return file.interview().practice().value();
    }

    int version() {
        return file.questionnaire().version();
    }

    String by() {
        return file.interview().startedBy();
    }

    boolean isOpen() {
        return file.interview().state().isOpen();
    }
}
