/// Signatures inside PDF files, made with a person's own key (PAdES) and looked at later.
@NullMarked
package soundpractice.documents.signing;

import org.jspecify.annotations.NullMarked;
