/// How the area's practices perform: a quarter's dashboard from import through challenges to the frozen figures, its red, amber and green bands, the ranking and the bottom five.
@NullMarked
package soundpractice.performance;

import org.jspecify.annotations.NullMarked;
