/// What keeps the program itself in good order on somebody's laptop: warnings before trouble comes, a log that does not grow, a diagnostic file
/// for support, word of a newer version. None of it holds practice data, none of it uses a network.
@NullMarked
package soundpractice.shell.care;

import org.jspecify.annotations.NullMarked;
