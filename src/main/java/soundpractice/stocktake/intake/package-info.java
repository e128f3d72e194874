/// Reads questionnaires from files, the one that came with the program among them.
@NullMarked
package soundpractice.stocktake.intake;

import org.jspecify.annotations.NullMarked;
