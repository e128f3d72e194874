/// Technical kits that know no feature: database, jobs, text, settings, files, screens.
@NullMarked
package soundpractice.platform;

import org.jspecify.annotations.NullMarked;
