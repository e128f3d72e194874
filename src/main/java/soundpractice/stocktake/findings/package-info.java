/// What an interview comes to: findings, comparison with earlier stocktakes and with others, the heat map, and what does not fit together.
@NullMarked
package soundpractice.stocktake.findings;

import org.jspecify.annotations.NullMarked;
