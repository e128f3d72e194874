/// The embedded database: opening, migrating, backing up; and what a feature's tables have to do to follow the journal.
@NullMarked
package soundpractice.platform.db;

import org.jspecify.annotations.NullMarked;
