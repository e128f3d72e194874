/// The evidence file of a case: indexed, each item named by its bytes, with its chain of custody.
@NullMarked
package soundpractice.contract.evidence;

import org.jspecify.annotations.NullMarked;
