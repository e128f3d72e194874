package soundpractice.shell.wiring;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.fx.Desk;
import soundpractice.shell.Inside;
import soundpractice.shell.LaterPlace;
import soundpractice.shell.PaletteSource;
import soundpractice.shell.RailEntry;
import soundpractice.shell.Screens;
import soundpractice.shell.tour.Stop;

/// What an open store puts into the window: the rail's ten entries, each feature's screens, and what the palette finds.
public final class Insides {
    private Insides() {}

    /// Everything inside the window for a store.
    public static Inside of(OpenStore store, Desk desk) {
        var screens = new Screens();
        var found = new ArrayList<PaletteSource>();
        var today = new LaterPlace("shell.rail.today");
        var rail = List.of(
                new RailEntry(today, "shell.rail.today", Feather.SUN),
                new RailEntry(new LaterPlace("shell.rail.practices"), "shell.rail.practices", Feather.HOME),
                new RailEntry(new LaterPlace("shell.rail.performance"), "shell.rail.performance", Feather.BAR_CHART_2),
                new RailEntry(new LaterPlace("shell.rail.cases"), "shell.rail.cases", Feather.LAYERS),
                new RailEntry(new LaterPlace("shell.rail.stocktakes"), "shell.rail.stocktakes", Feather.CLIPBOARD),
                new RailEntry(new LaterPlace("shell.rail.plans"), "shell.rail.plans", Feather.TARGET),
                new RailEntry(new LaterPlace("shell.rail.inspections"), "shell.rail.inspections", Feather.SHIELD),
                new RailEntry(new LaterPlace("shell.rail.letters"), "shell.rail.letters", Feather.MAIL),
                new RailEntry(new LaterPlace("shell.rail.exchange"), "shell.rail.exchange", Feather.REPEAT),
                new RailEntry(new LaterPlace("shell.rail.settings"), "shell.rail.settings", Feather.SETTINGS));
        var role = store.messages().text(store.person().role().key());
        return new Inside(screens, rail, found, today, store.person().organisation(), store.author() + ", " + role,
                new SimpleStringProperty(store.messages().text("shell.saved.all")));
    }

    /// The stops of the tour: every screen worth a picture, in the order in which one works.
    public static List<Stop> tour(OpenStore store, Desk desk) {
        var stops = new ArrayList<Stop>();
        int number = 1;
        for (var entry : of(store, desk).rail()) {
            stops.add(new Stop("%02d-%s".formatted(number++, entry.key().substring(entry.key().lastIndexOf('.') + 1)), entry.place()));
        }
        return stops;
    }
}
