/// Meetings and packs as the journal keeps them, and the records as they stood when a pack was frozen.
@NullMarked
package soundpractice.committee.store;

import org.jspecify.annotations.NullMarked;
