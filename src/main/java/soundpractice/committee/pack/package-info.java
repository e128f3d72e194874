/// The pack: its chapters from one frozen moment, and the proof behind every figure in it.
@NullMarked
package soundpractice.committee.pack;

import org.jspecify.annotations.NullMarked;
