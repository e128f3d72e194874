/// The rule book: every rule, parameter, day count and ambiguity of the process, how each stands in the program, and what the team ruled.
@NullMarked
package soundpractice.performance.rules;

import org.jspecify.annotations.NullMarked;
