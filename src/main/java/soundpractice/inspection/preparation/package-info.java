/// Before, during and after an inspection: what is known and what is missing, meetings about shared concerns, who does what (framework, paragraph 15 and tables 1 and 2).
@NullMarked
package soundpractice.inspection.preparation;

import org.jspecify.annotations.NullMarked;
