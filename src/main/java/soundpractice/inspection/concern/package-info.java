/// Concerns that the regulator and the commissioner tell each other of, and how fast. The contract side builds on them.
@NullMarked
package soundpractice.inspection.concern;

import org.jspecify.annotations.NullMarked;
