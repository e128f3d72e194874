/// Drawing a plan up together: findings taken over, seven steps with their pitfalls, hints on every action, help from a directory, prompts to think by.
@NullMarked
package soundpractice.improvement.drafting;

import org.jspecify.annotations.NullMarked;
