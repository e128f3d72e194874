/// Watching a plan with as little burden as it takes: what is late, what will be, what stands still; reviews, reminders, readiness, effect.
@NullMarked
package soundpractice.improvement.watching;

import org.jspecify.annotations.NullMarked;
