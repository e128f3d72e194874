/// Where everything is put together: the only room that builds what lies behind the features' faces.
@NullMarked
package soundpractice.shell.wiring;

import org.jspecify.annotations.NullMarked;
