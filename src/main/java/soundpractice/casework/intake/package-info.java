/// Readers of answers to sign-up requirements, from tables and from returned forms.
@NullMarked
package soundpractice.casework.intake;

import org.jspecify.annotations.NullMarked;
