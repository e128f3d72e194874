/// Files that lie about waiting: bundles in a watched folder, invitations and answers.
@NullMarked
package soundpractice.sync.intake;

import org.jspecify.annotations.NullMarked;
