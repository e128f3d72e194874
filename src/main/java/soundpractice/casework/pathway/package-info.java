/// Pathways as definitions: steps, who answers for them, what comes after what. The nine steps of a quality programme ship with the program; a team adds its own.
@NullMarked
package soundpractice.casework.pathway;

import org.jspecify.annotations.NullMarked;
