/// Cases, letters, contacts and decisions as records of the journal.
@NullMarked
package soundpractice.casework.store;

import org.jspecify.annotations.NullMarked;
