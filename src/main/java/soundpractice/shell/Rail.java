package soundpractice.shell;

import java.util.List;
import java.util.Map;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;

/// The ten screens of the rail in their order, Ctrl+1 to Ctrl+9 and Ctrl+0.
public final class Rail {
    private static final List<RailEntry> TEN = List.of(
            later("shell.rail.today", Feather.SUNRISE),
            later("shell.rail.practices", Feather.HOME),
            later("shell.rail.performance", Feather.BAR_CHART_2),
            later("shell.rail.cases", Feather.BRIEFCASE),
            later("shell.rail.stocktakes", Feather.CLIPBOARD),
            later("shell.rail.plans", Feather.TARGET),
            later("shell.rail.inspections", Feather.SHIELD),
            later("shell.rail.letters", Feather.MAIL),
            later("shell.rail.exchange", Feather.REPEAT),
            later("shell.rail.settings", Feather.SETTINGS));

    private Rail() {}

    /// The ten entries. Those whose place is given lead there; the others say honestly that there is nothing yet.
    ///
    /// @param places by the name of the entry's title (`shell.rail.practices`)
    public static List<RailEntry> leadingTo(Map<String, Place> places) {
        return TEN.stream().map(entry -> new RailEntry(places.getOrDefault(entry.key(), entry.place()), entry.key(), entry.icon())).toList();
    }

    private static RailEntry later(String key, Feather icon) {
        return new RailEntry(new LaterPlace(key), key, icon);
    }
}
