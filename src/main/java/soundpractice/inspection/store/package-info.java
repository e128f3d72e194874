/// Inspections and concerns as records of the journal.
@NullMarked
package soundpractice.inspection.store;

import org.jspecify.annotations.NullMarked;
