/// Committees: their meetings, what is put before them, what they decide, and what is to be done after.
@NullMarked
package soundpractice.committee;

import org.jspecify.annotations.NullMarked;
