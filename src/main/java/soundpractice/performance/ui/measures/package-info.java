/// Screens of measures in depth.
@NullMarked
package soundpractice.performance.ui.measures;

import org.jspecify.annotations.NullMarked;
