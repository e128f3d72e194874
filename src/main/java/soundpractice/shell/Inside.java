package soundpractice.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.platform.jobs.Job;

/// What an open store puts into the window.
///
/// @param screens its screens, by kind of place
/// @param rail the entries of the rail
/// @param found what the palette and the search field find, besides commands
/// @param first where one begins
/// @param organisation whose store it is
/// @param person who is working, with their role
/// @param notes what the header says about a place beside its title
/// @param saved whether everything is kept, in words (`Saved`), for the status strip
/// @param lookout what somebody should know before it becomes trouble: a full disk, an empty battery
/// @param walk the guided walk through it
public record Inside(Screens screens, List<RailEntry> rail, List<PaletteSource> found, Place first, String organisation, String person,
        PlaceNotes notes, ObservableValue<String> saved, Job<List<Problem>> lookout, Walk walk) {
    public Inside {
        rail = List.copyOf(rail);
        found = List.copyOf(found);
    }

    /// With nothing in the header but titles, and nobody looking out.
    public Inside(Screens screens, List<RailEntry> rail, List<PaletteSource> found, Place first, String organisation, String person,
            ObservableValue<String> saved) {
        this(screens, rail, found, first, organisation, person, PlaceNotes.NONE, saved, _ -> List.of(), Walk.NONE);
    }

    /// The same, beginning somewhere else.
    public Inside beginningAt(Place place) {
        return new Inside(screens, rail, found, place, organisation, person, notes, saved, lookout, walk);
    }

    /// The same, with a guided walk.
    public Inside with(Walk guided) {
        return new Inside(screens, rail, found, first, organisation, person, notes, saved, lookout, guided);
    }
}
