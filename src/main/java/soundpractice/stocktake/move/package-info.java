/// An open interview taken to a newer version of its questionnaire: what maps, what has to be asked again, what is retired; and back.
@NullMarked
package soundpractice.stocktake.move;

import org.jspecify.annotations.NullMarked;
