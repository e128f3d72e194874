/// Contract cases as records of the journal.
@NullMarked
package soundpractice.contract.store;

import org.jspecify.annotations.NullMarked;
