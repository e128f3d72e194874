/// The journal: every record's revisions, how they merge, their history, and how to undo. Everything a person can change is written through it.
@NullMarked
package soundpractice.journal;

import org.jspecify.annotations.NullMarked;
