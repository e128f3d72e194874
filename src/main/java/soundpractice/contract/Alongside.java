package soundpractice.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What CQC does beside the contract: its own dates run, and both have to be satisfied (L-3). The notice says so (L-4, X-11).
///
/// @param what what CQC asks for or does, in words
/// @param by by when; null when no date is known
/// @param specialMeasures whether the practice is in special measures
/// @param suspendedFrom since when registration is suspended; null when it is not
/// @param suspendedUntil until when; null while open
public record Alongside(String what, @Nullable LocalDate by, boolean specialMeasures, @Nullable LocalDate suspendedFrom, @Nullable LocalDate suspendedUntil) {

    /// Nothing runs alongside.
    public static final Alongside NOTHING = new Alongside("", null, false, null, null);

    /// Whether anything does.
    public boolean runs() {
        return !what.isBlank() || by != null || specialMeasures || suspendedFrom != null;
    }

    /// Whether registration is suspended on a day (SC-9).
    public boolean suspended(LocalDate on) {
        return suspendedFrom != null && !on.isBefore(suspendedFrom) && (suspendedUntil == null || !on.isAfter(suspendedUntil));
    }
}
