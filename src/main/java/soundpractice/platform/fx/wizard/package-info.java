/// Steps one after the other, with a way back.
@NullMarked
package soundpractice.platform.fx.wizard;

import org.jspecify.annotations.NullMarked;
