package soundpractice.performance.measures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.performance.QuarterResult;
import soundpractice.performance.Standing;
import soundpractice.performance.Status;
import soundpractice.register.Belonging;
import soundpractice.register.Named;
import soundpractice.register.Practice;
import soundpractice.register.ProperCase;

/// How a quarter stands, cut by practice, network, locality or the whole area (S-6).
public final class PositionReport {

    /// How it is cut.
    public enum Grouping {
        PRACTICE, PCN, LOCALITY, AREA;

        /// As it is written on the command line.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// A line of it.
    ///
    /// @param group the practice, network, locality or area; empty text where a practice belongs to none
    /// @param practices how many practices
    /// @param mean of their figures, unrounded; null when none has one
    /// @param before the same a quarter earlier
    /// @param listed how many are in the bottom list
    public record Line(String group, int practices, int red, int amber, int green, int withoutFigure, @Nullable Percent mean, @Nullable Percent lowest,
            @Nullable Percent before, int listed) {}

    private PositionReport() {}

    /// The report of a quarter.
    ///
    /// @param before the quarter before; null when there is none
    public static List<Line> of(QuarterResult result, @Nullable QuarterResult before, Function<PracticeCode, Optional<Practice>> register, Grouping grouping) {
        var groups = new TreeMap<String, List<Standing>>();
        result.standings().forEach(s -> groups.computeIfAbsent(group(s.practice(), register, grouping), g -> new ArrayList<>()).add(s));
        var earlier = new TreeMap<String, List<Standing>>();
        if (before != null) {
            before.standings().forEach(s -> earlier.computeIfAbsent(group(s.practice(), register, grouping), g -> new ArrayList<>()).add(s));
        }
        var lines = new ArrayList<Line>();
        for (Map.Entry<String, List<Standing>> e : groups.entrySet()) {
            var all = e.getValue();
            lines.add(new Line(e.getKey(), all.size(), count(all, Status.RED), count(all, Status.AMBER), count(all, Status.GREEN),
                    count(all, null), mean(all), all.stream().map(Standing::overall).filter(java.util.Objects::nonNull).min(Percent::compareTo).orElse(null),
                    mean(earlier.getOrDefault(e.getKey(), List.of())), (int) all.stream().filter(Standing::inBottom).count()));
        }
        return lines;
    }

    private static String group(PracticeCode code, Function<PracticeCode, Optional<Practice>> register, Grouping grouping) {
        var practice = register.apply(code);
        return switch (grouping) {
            case AREA -> "";
            case PRACTICE -> practice.map(p -> p.properName() + " (" + code + ")").orElse(code.value());
            case PCN -> practice.map(Practice::belonging).map(Belonging::pcn).map(Named::name).map(ProperCase::of).orElse("");
            case LOCALITY -> practice.map(Practice::belonging).map(Belonging::locality).orElse("");
        };
    }

    private static int count(List<Standing> all, @Nullable Status status) {
        return (int) all.stream().filter(s -> s.status() == status).count();
    }

    private static @Nullable Percent mean(List<Standing> all) {
        var known = all.stream().map(Standing::overall).filter(java.util.Objects::nonNull).map(Percent::value).toList();
        return known.isEmpty() ? null
                : new Percent(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL64));
    }
}
