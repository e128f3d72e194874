package soundpractice.contract.notice;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.CaseEvent;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;

/// The contractor's appeal against a notice. It is logged whenever it comes; whether it came in time stands beside it.
///
/// @param receivedOn the day it was received
/// @param grounds on what grounds, in short
/// @param result how it was decided; null while it is open
/// @param decidedOn when; null while it is open
/// @param reasons why; empty while it is open
public record Appeal(
        PracticeCode practice, RecordId caseId, RecordId notice, LocalDate receivedOn, String grounds, @Nullable Verdict result, @Nullable LocalDate decidedOn, String reasons)
        implements CaseEvent {

    /// Appeals in the journal; one for each notice.
    public static final Kind<Appeal> KIND = Kind.of("contract.appeal", Appeal.class).together("result", "decidedOn", "reasons");

    /// How an appeal ends.
    public enum Verdict {
        /// Allowed: the notice falls.
        ALLOWED,
        /// Dismissed: the notice stands.
        DISMISSED,
        /// Withdrawn: the notice stands.
        WITHDRAWN;

        /// The key of its name in words.
        public String key() {
            return "contract.verdict." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// The identity of a notice's appeal.
    public static RecordId idOf(RecordId notice) {
        return RecordId.derived(KIND.name(), notice);
    }

    @Override
    public LocalDate happenedOn() {
        return receivedOn;
    }

    @Override
    public Reason told() {
        return result == null ? Reason.of("", "contract.told.appealed", grounds)
                : Reason.of("", "contract.told.appeal-decided", grounds, Reason.of("", result.key()), Objects.requireNonNull(decidedOn));
    }

    /// Whether it waits for a decision.
    public boolean open() {
        return result == null;
    }

    /// The same appeal, decided.
    public Appeal decided(Verdict how, LocalDate on, String why) {
        return new Appeal(practice, caseId, notice, receivedOn, grounds, how, on, why.strip());
    }
}
