/// The ciphers of safe keeping. Nothing outside knows which they are.
@NullMarked
package soundpractice.security.crypto;

import org.jspecify.annotations.NullMarked;
