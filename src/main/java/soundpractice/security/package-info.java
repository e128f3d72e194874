/// Who works here and what they may do; how the store is locked, opened, backed up and restored.
@NullMarked
package soundpractice.security;

import org.jspecify.annotations.NullMarked;
