/// Small crisp charts, each with its words for those who do not see it.
@NullMarked
package soundpractice.platform.fx.chart;

import org.jspecify.annotations.NullMarked;
