/// Peer support in special measures, and how patients are told.
@NullMarked
package soundpractice.inspection.support;

import org.jspecify.annotations.NullMarked;
