package soundpractice.casework.dates;

import soundpractice.kernel.Place;

/// The screen *Calendar*: every date by month and as a list, closed days, and what moved.
public record CalendarPlace() implements Place {}
