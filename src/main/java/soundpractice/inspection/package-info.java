/// What happens when the regulator looks at a practice: ratings at four levels, inspections before, during and after, the time to improve, special measures.
/// The program proposes by rule, a person decides, both are kept.
@NullMarked
package soundpractice.inspection;

import org.jspecify.annotations.NullMarked;
