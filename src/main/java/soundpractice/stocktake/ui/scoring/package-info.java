/// The scoring rules' screen: what answers are worth, what scores are called, whether the rules leave a gap, and the rules' earlier versions.
@NullMarked
package soundpractice.stocktake.ui.scoring;

import org.jspecify.annotations.NullMarked;
