/// How much is asked of a practice, by everybody, so that it is seen before more is asked.
@NullMarked
package soundpractice.stocktake.burden;

import org.jspecify.annotations.NullMarked;
