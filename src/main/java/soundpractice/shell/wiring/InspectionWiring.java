package soundpractice.shell.wiring;

import java.util.List;
import soundpractice.inspection.concern.Concern;
import soundpractice.inspection.concern.Concerns;
import soundpractice.inspection.concern.Notified;
import soundpractice.inspection.concern.TellOfConcern;
import soundpractice.inspection.concern.TellingTimes;
import soundpractice.inspection.store.JournalConcerns;
import soundpractice.journal.Kind;

/// Builds the room of inspections: ratings, preparation, the time to improve, special measures, concerns.
public final class InspectionWiring {
    private final Concerns concerns;

    /// Inspections of a store.
    public InspectionWiring(OpenStore store) {
        var holidays = new Holidays(store);
        this.concerns = new JournalConcerns(store.journal(), holidays::now, () -> TellingTimes.USUAL);
    }

    /// Its kinds of record.
    static List<Kind<?>> kinds() {
        return List.of(Concern.KIND, Notified.KIND);
    }

    /// All concerns.
    public Concerns concerns() {
        return concerns;
    }

    /// Writes concerns down, and who was told.
    public TellOfConcern telling() {
        return new TellOfConcern(concerns);
    }
}
