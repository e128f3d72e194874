package soundpractice.inspection.preparation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A line of the information pack of an inspection: what is there, or whom to ask.
///
/// @param held what the program knows
/// @param note what somebody wrote; null when nobody did
public record PackLine(ChecklistItem item, List<Held> held, @Nullable ItemNote note) {

    /// Where a line stands.
    public enum State {
        PRESENT,
        MISSING,
        ASKED_FOR,
        NOT_NEEDED,
        HEADING;

        /// The key of its word.
        public String key() {
            return "inspection.line." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public PackLine {
        held = List.copyOf(held);
    }

    /// Where it stands.
    public State state() {
        if (item.isHeading()) {
            return State.HEADING;
        }
        if (note != null && note.state() == ItemNote.State.NOT_NEEDED) {
            return State.NOT_NEEDED;
        }
        if (!held.isEmpty() || (note != null && note.state() == ItemNote.State.HELD)) {
            return State.PRESENT;
        }
        return note == null ? State.MISSING : State.ASKED_FOR;
    }

    /// What somebody wrote.
    public Optional<ItemNote> written() {
        return Optional.ofNullable(note);
    }
}
