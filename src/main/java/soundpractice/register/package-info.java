/// The practice register: which practices there are, who they belong to, what people know of them, and the public files it all comes from.
@NullMarked
package soundpractice.register;

import org.jspecify.annotations.NullMarked;
