/// Printed documents that are filled from rows: reports, paper forms, plans. Which page template they use and what the rows hold is the feature's business.
@NullMarked
package soundpractice.documents.page;

import org.jspecify.annotations.NullMarked;
