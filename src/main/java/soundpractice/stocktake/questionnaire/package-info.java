/// Questionnaires as data with versions: sections, questions, conditions, what is wrong with a definition, how two versions differ.
@NullMarked
package soundpractice.stocktake.questionnaire;

import org.jspecify.annotations.NullMarked;
