/// The quarter-end run: what the process proposes for each practice, and what the team decided.
@NullMarked
package soundpractice.casework.escalation;

import org.jspecify.annotations.NullMarked;
