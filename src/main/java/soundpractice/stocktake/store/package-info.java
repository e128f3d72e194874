/// Stocktakes on disk: records of the journal, the typing that is not a record yet, and exported files.
@NullMarked
package soundpractice.stocktake.store;

import org.jspecify.annotations.NullMarked;
