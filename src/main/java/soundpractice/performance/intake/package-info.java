/// Reads dashboards from the files that teams have.
@NullMarked
package soundpractice.performance.intake;

import org.jspecify.annotations.NullMarked;
