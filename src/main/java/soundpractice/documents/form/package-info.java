/// Forms that somebody outside fills in: as plain data, as a fillable PDF, and what is read back from one. Knows no feature: a stocktake, a plan and a sign-up are all forms.
@NullMarked
package soundpractice.documents.form;

import org.jspecify.annotations.NullMarked;
