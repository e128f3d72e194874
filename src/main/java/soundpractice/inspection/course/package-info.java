/// The way with the regulator after a poor rating: six months to improve, special measures of at most six, and how it ends (N-1 to N-5).
@NullMarked
package soundpractice.inspection.course;

import org.jspecify.annotations.NullMarked;
