/// The committee's three courses and what follows from them: the course itself with its findings, and the visit.
@NullMarked
package soundpractice.casework.course;

import org.jspecify.annotations.NullMarked;
