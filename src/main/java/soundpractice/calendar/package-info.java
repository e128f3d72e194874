/// Working days, bank holidays and clocks: every deadline is a rule, a start event and a calendar, and can prove itself.
@NullMarked
package soundpractice.calendar;

import org.jspecify.annotations.NullMarked;
