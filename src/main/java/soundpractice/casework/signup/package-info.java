/// Sign-up requirements of a contract year: what practices answered at the year's start, at the close of Q2 and of Q3, and what follows.
@NullMarked
package soundpractice.casework.signup;

import org.jspecify.annotations.NullMarked;
