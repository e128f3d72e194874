/// Support and money: what is offered and on which conditions, what it costs, and the talks and reports of a resilience programme.
@NullMarked
package soundpractice.improvement.support;

import org.jspecify.annotations.NullMarked;
