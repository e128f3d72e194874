package soundpractice.contract.investigation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A visit to the contractor: as early as possible, with due notice, the CCG present.
///
/// @param noticeGivenOn when the contractor was told of it
/// @param on the day of it
/// @param ccg who came for the CCG; empty while nobody is named
/// @param refused whether the contractor refused it
public record Visit(@Nullable LocalDate noticeGivenOn, @Nullable LocalDate on, String ccg, boolean refused) {
    /// None arranged.
    public static final Visit NONE = new Visit(null, null, "", false);
}
