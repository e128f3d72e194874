/// Form rows: label, field, help and the problem shown where it belongs.
@NullMarked
package soundpractice.platform.fx.form;

import org.jspecify.annotations.NullMarked;
