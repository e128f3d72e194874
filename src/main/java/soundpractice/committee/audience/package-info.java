/// Who may read what: cuts of a pack, and what would let a reader recognise a practice.
@NullMarked
package soundpractice.committee.audience;

import org.jspecify.annotations.NullMarked;
