/// The kit that screens are built from. The only room that may touch the JavaFX thread.
@NullMarked
package soundpractice.platform.fx;

import org.jspecify.annotations.NullMarked;
