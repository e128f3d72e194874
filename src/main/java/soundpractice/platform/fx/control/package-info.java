/// Marks, cards, key figures and other small parts of screens.
@NullMarked
package soundpractice.platform.fx.control;

import org.jspecify.annotations.NullMarked;
