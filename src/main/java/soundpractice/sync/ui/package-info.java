/// Screens of the exchange: the wall of laptops, bundles out and in, members, conflicts, history.
@NullMarked
package soundpractice.sync.ui;

import org.jspecify.annotations.NullMarked;
