/// The screens *Plans & MoUs*, a plan, an agreement.
@NullMarked
package soundpractice.improvement.ui;

import org.jspecify.annotations.NullMarked;
