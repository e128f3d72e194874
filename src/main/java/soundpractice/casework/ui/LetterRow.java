package soundpractice.casework.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.Deadline;
import soundpractice.casework.Decision;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.fx.control.StatusWord;

/// A letter, ready or gone out.
///
/// @param ready the decision that calls for it; null once it has gone out
/// @param sent the letter; null while it is only ready
/// @param submission its clock for the plan or update; null when it has none
/// @param engagement its clock for any answer; null when it has none
record LetterRow(
        CaseFile file,
        @Nullable Decision ready,
        @Nullable CaseLetter sent,
        PracticeCode practice,
        String name,
        int number,
        FinancialQuarter quarter,
        StatusWord status,
        @Nullable Deadline submission,
        @Nullable Deadline engagement,
        @Nullable LocalDate answered) {

    @Nullable LocalDate dated() {
        return sent == null ? null : sent.letterDate();
    }

    @Nullable LocalDate received() {
        return sent == null ? null : sent.receivedOn();
    }

    static @Nullable LocalDate due(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.due().date();
    }
}
