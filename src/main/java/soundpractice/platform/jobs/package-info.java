/// Long work off the screen: with progress, and always with a way to stop it.
@NullMarked
package soundpractice.platform.jobs;

import org.jspecify.annotations.NullMarked;
