package soundpractice.stocktake;

import java.util.Locale;

/// Where an interview stands. Finalising is a state, not a copy: it can be opened again, with a reason.
public enum InterviewState {
    /// From the first key on.
    DRAFT,
    /// Agreed and closed; its proof code holds.
    FINALISED,
    /// Was finalised and is being worked on again.
    REOPENED;

    /// Whether answers can be given.
    public boolean isOpen() {
        return this != FINALISED;
    }

    /// Its name in JSON (`draft`).
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The name of its words.
    public String key() {
        return "stocktake.state." + word();
    }
}
