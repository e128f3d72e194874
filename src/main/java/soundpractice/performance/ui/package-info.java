/// The screens about performance.
@NullMarked
package soundpractice.performance.ui;

import org.jspecify.annotations.NullMarked;
