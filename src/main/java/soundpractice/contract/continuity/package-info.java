/// Keeping services going: sub-contracting, objection, and the other ways (§9).
@NullMarked
package soundpractice.contract.continuity;

import org.jspecify.annotations.NullMarked;
