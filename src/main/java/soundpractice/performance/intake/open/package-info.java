/// Readers of the open data sets about practices: QOF, survey, Friends and Family Test, workforce, Fingertips, and scores of the team's own.
@NullMarked
package soundpractice.performance.intake.open;

import org.jspecify.annotations.NullMarked;
