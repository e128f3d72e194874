/// How answers become scores: rules as versioned data, checked before use; every score opens to what it was made of.
@NullMarked
package soundpractice.stocktake.score;

import org.jspecify.annotations.NullMarked;
