package soundpractice.register;

import java.util.HashSet;
import soundpractice.journal.Change;
import soundpractice.journal.Journal;
import soundpractice.journal.Saved;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Chooses which practices are the team's.
public final class ChooseArea {
    private final Journal journal;

    /// Chooses in a store.
    public ChooseArea(Journal journal) {
        this.journal = journal;
    }

    /// Saves the area, unless a practice would stand in two localities or a locality has no name.
    public Outcome<Saved> choose(Area area) throws TroubleException {
        var seen = new HashSet<PracticeCode>();
        for (var locality : area.localities()) {
            if (locality.name().isBlank()) {
                return Outcome.refused(Problem.of("register.area.locality-name").at("localities"));
            }
            for (var code : locality.practices()) {
                if (!seen.add(code)) {
                    return Outcome.refused(Problem.of("register.area.two-localities", code).at("localities"));
                }
            }
        }
        return Outcome.done(journal.save(Change.plain().put(Area.KIND, Area.ID, Scope.AREA, area)));
    }
}
