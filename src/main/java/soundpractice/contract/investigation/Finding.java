package soundpractice.contract.investigation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an investigation found: the concern, the term of the contract, and what has to be done.
///
/// @param clause the clause that is broken; empty when no term is touched
/// @param what what was found
/// @param breach whether it is a breach of that clause
/// @param remediable whether it can be put right
/// @param action what has to be done; may be empty
/// @param by by when; null when nothing has to be done
public record Finding(String clause, String what, boolean breach, boolean remediable, String action, @Nullable LocalDate by) {
    public Finding {
        clause = clause.strip();
        what = what.strip();
        action = action.strip();
    }
}
