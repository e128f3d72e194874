/// Whether a practice agreed that its figures go, without its name, into comparisons.
@NullMarked
package soundpractice.stocktake.consent;

import org.jspecify.annotations.NullMarked;
