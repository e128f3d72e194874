/// The wall of laptops: who has seen what, who is behind and by which bundle, and what to do next.
@NullMarked
package soundpractice.sync.wall;

import org.jspecify.annotations.NullMarked;
