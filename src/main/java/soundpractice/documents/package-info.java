/// Documents and print: letters as plain data, the port that turns them into pages, and the record of what was issued, which never changes.
@NullMarked
package soundpractice.documents;

import org.jspecify.annotations.NullMarked;
