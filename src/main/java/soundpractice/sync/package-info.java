/// Laptops that meet by signed bundles: who belongs to the team, what travels, what came back, what waits for a person.
@NullMarked
package soundpractice.sync;

import org.jspecify.annotations.NullMarked;
