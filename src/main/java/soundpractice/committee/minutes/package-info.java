/// What the meeting decided, typed as it goes, and the minutes that come of it.
@NullMarked
package soundpractice.committee.minutes;

import org.jspecify.annotations.NullMarked;
