/// The command line: the same program for scripts, tests and scheduled work. Names, JSON and exit codes are a contract.
@NullMarked
package soundpractice.cli;

import org.jspecify.annotations.NullMarked;
