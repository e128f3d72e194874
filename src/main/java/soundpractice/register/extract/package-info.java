/// What is kept of a public file that holds more than the program may know: the columns it needs, line by line, and nothing else. People's names in
/// such files never get this far.
@NullMarked
package soundpractice.register.extract;

import org.jspecify.annotations.NullMarked;
