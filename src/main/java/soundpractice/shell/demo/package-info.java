/// The demonstration: a fictional area with fictional practices and a plausible past, the same every time.
@NullMarked
package soundpractice.shell.demo;

import org.jspecify.annotations.NullMarked;
