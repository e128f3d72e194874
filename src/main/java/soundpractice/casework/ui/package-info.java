/// The screens of casework: today, the board, a case's file, the quarter-end run, letters.
@NullMarked
package soundpractice.casework.ui;

import org.jspecify.annotations.NullMarked;
