/// What becomes of a practice that ends: closures and mergers, entered by the team, and who looks after the patients from then on.
@NullMarked
package soundpractice.register.succession;

import org.jspecify.annotations.NullMarked;
