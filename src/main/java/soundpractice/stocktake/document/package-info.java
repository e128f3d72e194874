/// Stocktakes on paper and as files: the form a practice fills in, the review of what it sends back, the printed stocktake, the report of a finished one.
@NullMarked
package soundpractice.stocktake.document;

import org.jspecify.annotations.NullMarked;
