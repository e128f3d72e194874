/// Plans and what belongs to them as records of the journal; the shapes and directories that came with the program.
@NullMarked
package soundpractice.improvement.store;

import org.jspecify.annotations.NullMarked;
