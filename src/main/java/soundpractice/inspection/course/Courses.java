package soundpractice.inspection.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Saved;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// All ways of practices with the regulator.
public interface Courses {

    /// Every course with everything in it as known on a day, by practice; ended ones too.
    List<CourseFile> all(LocalDate asOf);

    /// Those that have not ended.
    default List<CourseFile> open(LocalDate asOf) {
        return all(asOf).stream().filter(f -> f.of().stage().isOpen()).toList();
    }

    /// A practice's, oldest first.
    List<CourseFile> of(PracticeCode practice, LocalDate asOf);

    /// The course of that id.
    Optional<CourseFile> find(RecordId id, LocalDate asOf);

    /// What was decided for a practice, followed or not, those that opened nothing too.
    List<CourseStep> steps(PracticeCode practice);

    /// Writes a change.
    Saved save(Change change) throws TroubleException;

    /// A new record's id.
    RecordId newId();
}
