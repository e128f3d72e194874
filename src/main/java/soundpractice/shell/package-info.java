/// The window around everything: rail, header, palette, sign-in, lock.
@NullMarked
package soundpractice.shell;

import org.jspecify.annotations.NullMarked;
