package soundpractice.inspection.support;

import java.time.LocalDate;
import java.util.Optional;
import soundpractice.kernel.PracticeCode;

/// Whether the commissioner took contractual action against a practice. The contract room, which stands behind this one, answers.
public interface ContractActions {

    /// Nobody has.
    ContractActions NONE = _ -> Optional.empty();

    /// The day of the first notice, sanction or termination; empty when there was none.
    Optional<LocalDate> first(PracticeCode practice);
}
