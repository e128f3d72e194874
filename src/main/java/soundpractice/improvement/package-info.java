/// Improvement plans: one model, several shapes. From a finding to its causes, actions, milestones and progress, through states that each carry who and why.
@NullMarked
package soundpractice.improvement;

import org.jspecify.annotations.NullMarked;
