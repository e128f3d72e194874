package soundpractice.casework;

import java.time.LocalDate;
import java.util.List;
import soundpractice.kernel.TroubleException;

/// Another room's part of the screen *Today*.
public interface TodayGuest {

    /// What it has for somebody on a day.
    List<TodayItem> on(LocalDate today) throws TroubleException;
}
