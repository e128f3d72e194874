package soundpractice.improvement.watching;

import java.math.BigDecimal;
import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A measure's figure on a day, as somebody noted it. Written once; a correction is a later note of the same day.
public record Noted(RecordId measure, PracticeCode practice, LocalDate on, BigDecimal figure, String by) {

    /// Notes in the journal.
    public static final Kind<Noted> KIND = Kind.log("improvement.noted", Noted.class);
}
