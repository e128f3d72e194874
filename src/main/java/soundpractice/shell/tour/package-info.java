/// The tour: the main job end to end on the demonstration, with pictures of every screen and the documents that come of it.
@NullMarked
package soundpractice.shell.tour;

import org.jspecify.annotations.NullMarked;
