/// Reads published bank holidays.
@NullMarked
package soundpractice.calendar.intake;

import org.jspecify.annotations.NullMarked;
