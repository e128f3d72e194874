/// Disputes about a case: informal first, then formal, with whoever takes part.
@NullMarked
package soundpractice.casework.dispute;

import org.jspecify.annotations.NullMarked;
