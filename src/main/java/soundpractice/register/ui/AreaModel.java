package soundpractice.register.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.register.Area;
import soundpractice.register.Belonging;
import soundpractice.register.ChooseArea;
import soundpractice.register.Locality;
import soundpractice.register.Named;
import soundpractice.register.Practice;
import soundpractice.register.Practices;

/// Choosing the area: what is typed is read here and counted before it is saved.
public final class AreaModel {
    private final Practices practices;
    private final ChooseArea choose;

    /// Over these practices.
    public AreaModel(Practices practices, ChooseArea choose) {
        this.practices = practices;
        this.choose = choose;
    }

    Area area() {
        return practices.area();
    }

    /// Commissioners to choose from: those of the commissioners' file, or before it is imported those the practices name; and those already chosen.
    List<Named> commissioners() {
        var open = practices.commissioners();
        return withChosen(open.isEmpty() ? named(Belonging::subIcb) : open, area().subIcbs());
    }

    /// Networks to choose from, and those already chosen.
    List<Named> networks() {
        return withChosen(practices.networks(), area().pcns());
    }

    private List<Named> named(Function<Belonging, @Nullable Named> which) {
        return practices.gpPractices().stream().filter(Practice::isActive).map(p -> which.apply(p.belonging())).filter(Objects::nonNull).distinct()
                .sorted(Comparator.comparing(Named::name)).toList();
    }

    /// What was chosen stays chosen even when no file names it.
    private static List<Named> withChosen(List<Named> offered, List<String> chosen) {
        var all = new ArrayList<>(offered);
        chosen.stream().filter(code -> offered.stream().noneMatch(n -> n.code().equals(code))).forEach(code -> all.add(new Named(code, code)));
        return all;
    }

    /// The area as typed.
    ///
    /// @param localities lines such as `North: Z99001, Z99002`
    Outcome<Area> read(String name, List<String> subIcbs, List<String> pcns, String codes, String leftOut, String localities) {
        var problems = new ArrayList<Problem>();
        var ours = codes("practices", codes, problems);
        var out = codes("leftOut", leftOut, problems);
        var parts = new ArrayList<Locality>();
        for (var line : localities.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                problems.add(Problem.of("register.area.locality-line", line).at("localities"));
            } else {
                parts.add(new Locality(line.substring(0, colon).strip(), codes("localities", line.substring(colon + 1), problems)));
            }
        }
        return Outcome.unless(problems, () -> new Area(name, subIcbs, pcns, ours, out, parts));
    }

    private List<PracticeCode> codes(String field, String text, List<Problem> problems) {
        var codes = new ArrayList<PracticeCode>();
        for (var word : Arrays.stream(text.split("[\\s,;]+", -1)).filter(w -> !w.isEmpty()).toList()) {
            var code = PracticeCode.parse(word);
            if (code.isPresent() && practices.find(code.get()).isPresent()) {
                codes.add(code.get());
            } else {
                problems.add(Problem.of("register.practice.unknown", word.toUpperCase(Locale.ROOT)).at(field));
            }
        }
        return codes;
    }

    /// How many active practices an area would hold.
    long count(Area area) {
        return area.isEmpty() ? 0 : practices.gpPractices().stream().filter(Practice::isActive).filter(p -> area.holds(p.code(), p.belonging())).count();
    }

    List<Problem> save(Area area) {
        try {
            return choose.choose(area).problems();
        } catch (TroubleException e) {
            return List.of(e.problem());
        }
    }
}
