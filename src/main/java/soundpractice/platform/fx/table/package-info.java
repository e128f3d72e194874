/// Tables that can be filtered, sorted, copied and exported, by keyboard too.
@NullMarked
package soundpractice.platform.fx.table;

import org.jspecify.annotations.NullMarked;
