/// Screens of the questionnaire: its versions, the draft of the next one, what differs between two.
@NullMarked
package soundpractice.stocktake.ui.editor;

import org.jspecify.annotations.NullMarked;
