/// What travels, byte by byte: the bundle's container, statements, invitations; and taking bundles in and putting them together.
@NullMarked
package soundpractice.sync.wire;

import org.jspecify.annotations.NullMarked;
