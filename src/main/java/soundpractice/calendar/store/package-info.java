/// Where the calendar's days come from: the table shipped with the program and what the team has added to it.
@NullMarked
package soundpractice.calendar.store;

import org.jspecify.annotations.NullMarked;
