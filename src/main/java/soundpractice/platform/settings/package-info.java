/// Preferences of this laptop: theme, text size, columns.
@NullMarked
package soundpractice.platform.settings;

import org.jspecify.annotations.NullMarked;
