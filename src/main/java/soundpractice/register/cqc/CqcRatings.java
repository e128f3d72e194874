package soundpractice.register.cqc;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;

/// What CQC has published, by the newest ratings and locations imported.
public interface CqcRatings {

    /// Every practice that has a location, and what is published of it.
    Map<PracticeCode, PublishedRatings> all() throws TroubleException;

    /// The day the newest file speaks of; empty when none was imported.
    Optional<LocalDate> asOf();

    /// A practice's.
    default Optional<PublishedRatings> of(PracticeCode practice) throws TroubleException {
        return Optional.ofNullable(all().get(practice));
    }
}
