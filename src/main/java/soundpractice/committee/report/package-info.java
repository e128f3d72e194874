/// What is reported to committees every quarter: the position of red and amber practices, and how much was asked of practices.
@NullMarked
package soundpractice.committee.report;

import org.jspecify.annotations.NullMarked;
