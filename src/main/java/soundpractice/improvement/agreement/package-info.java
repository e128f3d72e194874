/// Memoranda and agreements: clauses with versions, a text that is frozen with the plan it annexes, signatures that can be verified later, amendments as new versions.
@NullMarked
package soundpractice.improvement.agreement;

import org.jspecify.annotations.NullMarked;
