/// Keeps quarters, figures and policies.
@NullMarked
package soundpractice.performance.store;

import org.jspecify.annotations.NullMarked;
