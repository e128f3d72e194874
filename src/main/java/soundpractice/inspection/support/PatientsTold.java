package soundpractice.inspection.support;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// That patients were told, through one channel on one day. Written once.
///
/// @param course the course it is about
/// @param who who told them
/// @param what what they were told; may be empty
public record PatientsTold(RecordId course, PracticeCode practice, Channel channel, LocalDate on, String who, String what) {

    /// In the journal.
    public static final Kind<PatientsTold> KIND = Kind.log("inspection.patients_told", PatientsTold.class);
}
