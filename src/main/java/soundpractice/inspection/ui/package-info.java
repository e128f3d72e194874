/// The screens of inspections.
@NullMarked
package soundpractice.inspection.ui;

import org.jspecify.annotations.NullMarked;
