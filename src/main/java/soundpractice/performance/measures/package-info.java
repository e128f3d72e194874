/// Measures in depth: figures from open data, BRAG scores by domain and their product, the support matrix, vulnerable practices, trends.
@NullMarked
package soundpractice.performance.measures;

import org.jspecify.annotations.NullMarked;
