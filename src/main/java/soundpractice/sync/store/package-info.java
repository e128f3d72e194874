/// What this laptop keeps about the team and about bundles.
@NullMarked
package soundpractice.sync.store;

import org.jspecify.annotations.NullMarked;
