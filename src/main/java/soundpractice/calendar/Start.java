package soundpractice.calendar;

import java.time.LocalDate;

/// What set a clock going. The day itself is day 0: counting begins with the day after.
///
/// @param key the event's name in the words of the feature that owns the clock (`casework.start.receipt`)
public record Start(LocalDate date, String key) {}
