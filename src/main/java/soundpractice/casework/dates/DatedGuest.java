package soundpractice.casework.dates;

import java.time.LocalDate;
import java.util.List;
import soundpractice.kernel.TroubleException;

/// Another room's part of the calendar.
public interface DatedGuest {

    /// Its days, past and to come.
    List<DatedItem> dates(LocalDate today) throws TroubleException;
}
