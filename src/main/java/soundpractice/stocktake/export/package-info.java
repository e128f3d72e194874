/// Stocktakes taken out of the program, in any state: as a table, as one JSON document, as plain text.
@NullMarked
package soundpractice.stocktake.export;

import org.jspecify.annotations.NullMarked;
