/// How fast the program is, each figure beside a reference measured in the same run. `mvn -Pbench verify`; figures in `target/bench`.
@NullMarked
package soundpractice.bench;

import org.jspecify.annotations.NullMarked;
