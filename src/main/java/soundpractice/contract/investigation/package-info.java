/// Investigations at their three levels, what they found, and who said what with whose consent (§8).
@NullMarked
package soundpractice.contract.investigation;

import org.jspecify.annotations.NullMarked;
