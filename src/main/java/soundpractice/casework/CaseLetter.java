package soundpractice.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A letter of a case, with the dates from which its clocks run. The pages themselves are kept by the documents room and never change.
///
/// @param document the issued document
/// @param caseId the case it belongs to
/// @param letter its kind, `letter-4`
/// @param variant its wording, empty where there is only one
/// @param quarter the quarter it is about
/// @param letterDate the date it prints
/// @param receivedOn the day the practice had it, as typed in; null while nobody has said, and then the letter's date counts (P-15, A-5)
public record CaseLetter(
        RecordId document,
        RecordId caseId,
        PracticeCode practice,
        String letter,
        String variant,
        FinancialQuarter quarter,
        LocalDate letterDate,
        @Nullable LocalDate receivedOn) implements CaseEvent {

    /// Letters in the journal, scoped to their practice.
    public static final Kind<CaseLetter> KIND = Kind.of("casework.letter", CaseLetter.class);

    /// The identity of the record that follows an issued document.
    public static RecordId idOf(RecordId document) {
        return RecordId.derived(KIND.name(), document);
    }

    @Override
    public LocalDate happenedOn() {
        return letterDate;
    }

    /// Letter 4 is 4.
    public int number() {
        return letter.charAt(letter.length() - 1) - '0';
    }

    /// The same letter with the day it was received.
    public CaseLetter received(LocalDate on) {
        return new CaseLetter(document, caseId, practice, letter, variant, quarter, letterDate, on);
    }
}
