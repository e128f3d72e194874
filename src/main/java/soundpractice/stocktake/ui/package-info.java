/// Screens of stocktakes: the list, the interview, the view for the practice, closing, what came of it, the questionnaire.
@NullMarked
package soundpractice.stocktake.ui;

import org.jspecify.annotations.NullMarked;
