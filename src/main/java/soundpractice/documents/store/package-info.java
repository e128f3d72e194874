/// Issued documents in the journal, their bytes among the kept content.
@NullMarked
package soundpractice.documents.store;

import org.jspecify.annotations.NullMarked;
