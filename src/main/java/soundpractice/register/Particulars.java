package soundpractice.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// What the team enters by hand about a practice because no public file says it. Scope: the practice; one record each.
///
/// @param practice whose
/// @param contractType GMS, PMS, APMS …; may be empty
/// @param contractFrom since when
/// @param mainPhone the front desk; may be empty
/// @param email the practice's own address; may be empty
/// @param clinicalSystem the records system in use; may be empty
public record Particulars(
        PracticeCode practice, String contractType, @Nullable LocalDate contractFrom, String mainPhone, String email, String clinicalSystem) {

    /// The record's kind; a contract's type and date belong together.
    public static final Kind<Particulars> KIND = Kind.of("register.particulars", Particulars.class).together("contractType", "contractFrom");

    /// The id of a practice's record.
    public static RecordId idOf(PracticeCode practice) {
        return RecordId.derived("register.particulars", practice);
    }

    /// Nothing entered yet.
    public static Particulars none(PracticeCode practice) {
        return new Particulars(practice, "", null, "", "", "");
    }
}
