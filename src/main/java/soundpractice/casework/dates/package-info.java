/// All dates in one place: what is due when and why, what moved since somebody last looked, and what would move if the calendar or the policy changed.
@NullMarked
package soundpractice.casework.dates;

import org.jspecify.annotations.NullMarked;
