/// The register's tables, loaded from the imported files, and the practices kept ready in memory.
@NullMarked
package soundpractice.register.store;

import org.jspecify.annotations.NullMarked;
