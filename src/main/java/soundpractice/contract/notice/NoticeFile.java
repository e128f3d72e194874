package soundpractice.contract.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Entry;
import soundpractice.kernel.RecordId;

/// A notice with all that became of it.
///
/// @param id its identity
/// @param entry as it was written, to write over while it is not issued
/// @param issued null while it is being written
/// @param service null while nothing says that it was served
/// @param appeal null while there is none
/// @param settlement null while nobody has judged
public record NoticeFile(
        RecordId id, Entry<? extends Notice> entry, @Nullable IssuedNotice issued, @Nullable Service service, @Nullable Appeal appeal, @Nullable Settlement settlement) {

    /// As it was written.
    public Notice of() {
        return entry.value();
    }

    /// Which form it has.
    public Form form() {
        return of().form();
    }

    /// The day it counts as served: the day of service, or its own date until something else is recorded; null while it is not issued.
    public @Nullable LocalDate servedOn() {
        var sent = issued;
        return service != null ? service.on() : sent == null ? null : sent.noticeDate();
    }

    /// Whether it went out and nobody has judged yet what came of it. The letter on no action asks for nothing.
    public boolean running() {
        return issued != null && settlement == null && form() != Form.NO_ACTION;
    }

    /// Whether it was judged not to be satisfied.
    public boolean failed() {
        return settlement != null && settlement.how() == Settlement.How.NOT_SATISFIED;
    }

    /// Whether an appeal waits for a decision.
    public boolean appealed() {
        return appeal != null && appeal.open();
    }
}
