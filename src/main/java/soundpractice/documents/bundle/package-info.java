/// Bundles of files from anywhere behind an index of ours: evidence as it was received.
@NullMarked
package soundpractice.documents.bundle;

import org.jspecify.annotations.NullMarked;
