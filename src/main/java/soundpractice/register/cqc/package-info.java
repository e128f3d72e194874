/// What the Care Quality Commission has published about practices: facts from outside, like those of the practice register. What the team does about them
/// belongs to rooms further down.
@NullMarked
package soundpractice.register.cqc;

import org.jspecify.annotations.NullMarked;
