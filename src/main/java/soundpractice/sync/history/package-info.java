/// The history of any record: who changed what, when, on which laptop, and in which bundle it was seen.
@NullMarked
package soundpractice.sync.history;

import org.jspecify.annotations.NullMarked;
