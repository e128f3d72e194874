/// Screens of a stocktake's documents, and of forms that came back.
@NullMarked
package soundpractice.stocktake.ui.paper;

import org.jspecify.annotations.NullMarked;
