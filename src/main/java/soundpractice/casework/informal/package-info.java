/// Support outside the formal process: requests at any time, self-referrals, and copies passed to those who help.
@NullMarked
package soundpractice.casework.informal;

import org.jspecify.annotations.NullMarked;
