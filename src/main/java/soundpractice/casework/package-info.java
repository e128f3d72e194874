/// Support and escalation: cases, their stages, the letters' clocks, and who answered when. The program proposes, a person decides, both are kept.
@NullMarked
package soundpractice.casework;

import org.jspecify.annotations.NullMarked;
