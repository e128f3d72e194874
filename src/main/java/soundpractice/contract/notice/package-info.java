/// Letters and notices under a contract: what they must hold, how they are issued and served, appeals, and what came of them (§10).
@NullMarked
package soundpractice.contract.notice;

import org.jspecify.annotations.NullMarked;
