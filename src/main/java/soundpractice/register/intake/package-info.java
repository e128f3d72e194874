/// Readers of the public files: each recognises its file by what is in it, never by its name.
@NullMarked
package soundpractice.register.intake;

import org.jspecify.annotations.NullMarked;
