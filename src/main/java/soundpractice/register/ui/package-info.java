/// The register's screens.
@NullMarked
package soundpractice.register.ui;

import org.jspecify.annotations.NullMarked;
