/// Packs: many documents as one file, with its own outline, page labels and attachments. What goes into one is the feature's business.
@NullMarked
package soundpractice.documents.pack;

import org.jspecify.annotations.NullMarked;
