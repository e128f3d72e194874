/// The papers of an investigation: the letter that asks for assurance, the terms of reference of an audit, the statement of a witness with its consents.
@NullMarked
package soundpractice.contract.paper;

import org.jspecify.annotations.NullMarked;
