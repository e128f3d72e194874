package soundpractice.contract.notice;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.CaseEvent;
import soundpractice.journal.Kind;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;

/// How and when a notice was served, and what proves it. The time for an appeal runs from here.
///
/// @param on the day of service
/// @param by who served it
/// @param proof what proves it: a receipt's number, who signed
/// @param receipt the scanned receipt; null when there is none
public record Service(PracticeCode practice, RecordId caseId, RecordId notice, LocalDate on, How how, String by, String proof, @Nullable BlobId receipt) implements CaseEvent {

    /// Services in the journal; one for each notice, which may be put right with its history kept.
    public static final Kind<Service> KIND = Kind.of("contract.service", Service.class).together("on", "how", "proof");

    /// How a notice is served.
    public enum How {
        /// By hand, a signature for it.
        BY_HAND,
        /// By post, signed for.
        SIGNED_FOR,
        /// By ordinary first-class post.
        FIRST_CLASS,
        /// By e-mail, where the contract allows it.
        EMAIL;

        /// The key of its name in words.
        public String key() {
            return "contract.service." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The identity of a notice's service.
    public static RecordId idOf(RecordId notice) {
        return RecordId.derived(KIND.name(), notice);
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public Reason told() {
        return Reason.of("X-12", "contract.told.served", Reason.of("", how.key()), proof);
    }
}
