/// Words and formats: sentences by key, dates as 2 Oct 2017, figures as people write them.
@NullMarked
package soundpractice.platform.text;

import org.jspecify.annotations.NullMarked;
