package soundpractice.improvement.support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import soundpractice.kernel.Problem;

/// What several practices could take on together, with their names removed: for each theme how many practices met it, what was found and what is recommended.
///
/// A theme that fewer practices share than the least number is left out, because it would point at them. A text in which a practice's name, code or a person's name
/// still stands is held back and named, so that somebody can reword it.
public final class Highlights {
    /// A theme is shown when at least so many practices share it.
    public static final int LEAST = 3;

    /// A theme's line.
    ///
    /// @param practices how many practices met it
    public record Line(String theme, int practices, List<String> findings, List<String> actions) {
        public Line {
            findings = List.copyOf(findings);
            actions = List.copyOf(actions);
        }
    }

    /// The report.
    ///
    /// @param lines the themes that may be shown, most practices first
    /// @param tooFew themes left out because too few practices share them
    /// @param held texts in which a name still stands
    public record Report(int practices, List<Line> lines, List<String> tooFew, List<Problem> held) {
        public Report {
            lines = List.copyOf(lines);
            tooFew = List.copyOf(tooFew);
            held = List.copyOf(held);
        }
    }

    private Highlights() {}

    /// The highlights of these options.
    ///
    /// @param names every name that must not be seen: practices, codes, people
    public static Report of(List<Option> options, Set<String> names) {
        var held = new ArrayList<Problem>();
        var lines = new ArrayList<Line>();
        var tooFew = new ArrayList<String>();
        var themes = new TreeMap<String, List<Option>>();
        options.stream().filter(o -> !o.theme().isBlank()).forEach(o -> themes.computeIfAbsent(o.theme(), _ -> new ArrayList<>()).add(o));
        themes.forEach((theme, its) -> {
            int practices = (int) its.stream().map(Option::practice).distinct().count();
            if (practices < LEAST) {
                tooFew.add(theme);
                return;
            }
            var findings = clean(its.stream().map(Option::finding), names, theme, held);
            var actions = clean(its.stream().flatMap(o -> o.actions().stream()), names, theme, held);
            lines.add(new Line(theme, practices, findings, actions));
        });
        lines.sort(Comparator.comparingInt(Line::practices).reversed().thenComparing(Line::theme));
        return new Report((int) options.stream().map(Option::practice).distinct().count(), lines, tooFew, held);
    }

    private static List<String> clean(Stream<String> texts, Set<String> names, String theme, List<Problem> held) {
        var clean = new ArrayList<String>();
        texts.map(String::strip).filter(t -> !t.isBlank()).distinct().sorted().forEach(text -> {
            if (names.stream().anyMatch(name -> stands(name, text))) {
                held.add(Problem.of("improvement.highlights.name", theme));
            } else {
                clean.add(text);
            }
        });
        return clean;
    }

    private static boolean stands(String name, String text) {
        return name.strip().length() >= 3
                && Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(name.strip()) + "(?![\\p{L}\\p{N}])").matcher(text).find();
    }
}
