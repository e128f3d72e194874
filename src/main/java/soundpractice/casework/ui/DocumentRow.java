package soundpractice.casework.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.IssuedDocument;
import soundpractice.platform.fx.control.StatusWord;

/// A document in a practice's file.
///
/// @param letter the letter of a case it is, with its clocks; null when it belongs to none
/// @param status its clocks' state in a word
record DocumentRow(IssuedDocument document, @Nullable LetterRow letter, StatusWord status) {

    LocalDate dated() {
        return document.letterDate();
    }

    @Nullable LocalDate planDue() {
        return letter == null ? null : LetterRow.due(letter.submission());
    }

    @Nullable LocalDate respondBy() {
        return letter == null ? null : LetterRow.due(letter.engagement());
    }

    @Nullable LocalDate received() {
        return letter == null ? null : letter.received();
    }
}
