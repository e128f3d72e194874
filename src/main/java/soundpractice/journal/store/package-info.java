/// The journal on disk: the encrypted append-only file that is the truth, and the H2 index that can be rebuilt from it.
@NullMarked
package soundpractice.journal.store;

import org.jspecify.annotations.NullMarked;
