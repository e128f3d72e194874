/// What waits for a person after laptops met: conflicts, records made twice, what was put off, and words put together again.
@NullMarked
package soundpractice.sync.review;

import org.jspecify.annotations.NullMarked;
