/// Screens of meetings, packs, decisions and reports.
@NullMarked
package soundpractice.committee.ui;

import org.jspecify.annotations.NullMarked;
