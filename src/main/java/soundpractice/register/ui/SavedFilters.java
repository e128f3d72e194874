package soundpractice.register.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundpractice.platform.settings.Setting;
import soundpractice.platform.settings.SettingsFile;

/// Filters of the list of practices that somebody named and kept on this laptop.
final class SavedFilters {

    /// A kept filter.
    record Kept(String name, Showing showing, String text) {}

    private static final Setting<List<Kept>> SETTING = new Setting<>("practices.filters", List.of(), SavedFilters::write, SavedFilters::read);

    private final SettingsFile settings;

    SavedFilters(SettingsFile settings) {
        this.settings = settings;
    }

    List<Kept> all() {
        return settings.get(SETTING);
    }

    /// Keeps one; one of the same name is replaced.
    void keep(Kept filter) {
        var now = new ArrayList<>(all());
        now.removeIf(f -> f.name.equalsIgnoreCase(filter.name));
        now.add(filter);
        settings.put(SETTING, List.copyOf(now));
    }

    void forget(Kept filter) {
        settings.put(SETTING, all().stream().filter(f -> !f.equals(filter)).toList());
    }

    private static String write(List<Kept> filters) {
        return String.join("\n", filters.stream().map(f -> f.showing + "\t" + f.name.replaceAll("\\s", " ") + "\t" + f.text.replaceAll("\\s", " ")).toList());
    }

    private static Optional<List<Kept>> read(String text) {
        var filters = new ArrayList<Kept>();
        for (var line : text.split("\n", -1)) {
            var parts = line.split("\t", -1);
            for (var showing : Showing.values()) {
                if (parts.length == 3 && showing.name().equals(parts[0])) {
                    filters.add(new Kept(parts[1], showing, parts[2]));
                }
            }
        }
        return Optional.of(List.copyOf(filters));
    }
}
