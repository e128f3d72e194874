/// The screens of contract cases.
@NullMarked
package soundpractice.contract.ui;

import org.jspecify.annotations.NullMarked;
