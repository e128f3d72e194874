package soundpractice.performance.measures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import soundpractice.kernel.PracticeCode;

/// Every figure known about practices, by measure: unchangeable, made anew when a file is imported or taken back.
public final class MeasureFigures {
    /// Nothing imported.
    public static final MeasureFigures NONE = new MeasureFigures(Map.of(), Map.of());

    private final Map<String, Map<PracticeCode, List<Observed>>> all;
    private final Map<String, String> names;

    /// @param all by measure and practice, oldest period first
    /// @param names what measures are called, as their files say
    public MeasureFigures(Map<String, Map<PracticeCode, List<Observed>>> all, Map<String, String> names) {
        this.all = all;
        this.names = names;
    }

    /// Measures that have figures, by id.
    public List<String> measures() {
        return List.copyOf(new TreeSet<>(all.keySet()));
    }

    /// What a measure is called in its file; its id when the file does not say.
    public String name(String measure) {
        var known = names.get(measure);
        return known == null ? measure : known;
    }

    /// A practice's figures, oldest first.
    public List<Observed> series(String measure, PracticeCode practice) {
        return all.getOrDefault(measure, Map.of()).getOrDefault(practice, List.of());
    }

    /// The newest figure with a value.
    public Optional<Observed> latest(String measure, PracticeCode practice) {
        var series = series(measure, practice);
        for (int i = series.size() - 1; i >= 0; i--) {
            if (series.get(i).value() != null) {
                return Optional.of(series.get(i));
            }
        }
        return Optional.empty();
    }

    /// The newest figure of the first of these measures that has one.
    public Optional<Observed> latestOf(PracticeCode practice, String... measures) {
        for (var measure : measures) {
            var found = latest(measure, practice);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// Periods for which a measure has figures of anybody, in order.
    public List<String> periods(String measure) {
        var periods = new TreeSet<String>();
        all.getOrDefault(measure, Map.of()).values().forEach(list -> list.forEach(o -> periods.add(o.period())));
        return List.copyOf(periods);
    }

    /// How many practices have a figure.
    public int practices(String measure) {
        return all.getOrDefault(measure, Map.of()).size();
    }
}
