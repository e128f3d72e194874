/// Words that every room shares and that need nothing but the JDK.
@NullMarked
package soundpractice.kernel;

import org.jspecify.annotations.NullMarked;
