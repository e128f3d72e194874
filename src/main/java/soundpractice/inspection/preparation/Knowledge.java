package soundpractice.inspection.preparation;

import java.time.LocalDate;
import java.util.List;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;

/// What the rest of the program knows of a practice, line by line of the information pack. The practice is not asked for what is known (MP-4).
public interface Knowledge {

    /// Nothing known.
    Knowledge NONE = (practice, on) -> List.of();

    /// What is known of a practice on a day, in the order of the lines.
    List<Held> of(PracticeCode practice, LocalDate on) throws TroubleException;
}
