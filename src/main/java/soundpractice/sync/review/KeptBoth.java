package soundpractice.sync.review;

import java.time.LocalDate;
import java.util.List;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// Somebody decided that records which look like one and the same are meant to stand beside each other. It travels, so that nobody is asked again.
///
/// @param records which
/// @param by who decided
/// @param on when
/// @param reason why
public record KeptBoth(List<RecordId> records, String by, LocalDate on, String reason) {
    /// Such decisions, scoped to the practice.
    public static final Kind<KeptBoth> KIND = Kind.of("sync.kept_both", KeptBoth.class).together("by", "on", "reason");

    public KeptBoth {
        records = List.copyOf(records);
    }
}
