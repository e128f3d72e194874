package soundpractice.inspection.preparation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// What somebody wrote at a line of the information pack: that it is there and where from, that it is not needed and why, or that it was asked for.
///
/// @param state what it says
/// @param source where it comes from, or who was asked; for a line that is not needed, why
/// @param asOf the day it speaks of, or the day of asking
/// @param text what it says in short; may be empty
public record ItemNote(RecordId inspection, PracticeCode practice, ChecklistItem item, State state, String source, @Nullable LocalDate asOf, String text) {

    /// What a note says of its line.
    public enum State {
        HELD,
        NOT_NEEDED,
        ASKED_FOR;

        /// The key of its word.
        public String key() {
            return "inspection.item-state." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Notes in the journal: one for each line of an inspection.
    public static final Kind<ItemNote> KIND = Kind.of("inspection.pack_item", ItemNote.class).together("state", "source", "asOf");

    /// The note at a line.
    public static RecordId idOf(RecordId inspection, ChecklistItem item) {
        return RecordId.derived(KIND.name(), inspection, item.code());
    }
}
