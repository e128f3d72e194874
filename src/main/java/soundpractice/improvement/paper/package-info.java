/// Plans and agreements on paper: what their pages print, the forms that practices fill in, and what comes back in them.
@NullMarked
package soundpractice.improvement.paper;

import org.jspecify.annotations.NullMarked;
