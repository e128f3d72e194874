/// Stocktakes: the interview held in a practice, its answers and evidence, and what keeps them from being lost.
@NullMarked
package soundpractice.stocktake;

import org.jspecify.annotations.NullMarked;
