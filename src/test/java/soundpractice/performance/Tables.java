package soundpractice.performance;

import java.util.ArrayList;
import java.util.List;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RuleId;

/// Short ways to say what a table of cases needs.
public final class Tables {
    private Tables() {}

    /// Practices Z99001, Z99002 … with these figures (`-` for none), ranked.
    public static List<Standing> rank(Policy policy, String... figures) {
        return Ranking.of(figures(figures), policy);
    }

    public static List<Figure> figures(String... figures) {
        var rows = new ArrayList<Figure>();
        for (int i = 0; i < figures.length; i++) {
            rows.add(new Figure(code(i + 1), figures[i].equals("-") ? null : Percent.of(figures[i]), Figure.Source.IMPORTED, List.of()));
        }
        return rows;
    }

    public static PracticeCode code(int number) {
        return PracticeCode.of("Z99%03d".formatted(number));
    }

    public static List<String> rules(Standing standing) {
        return Reason.rulesOf(standing.reasons()).stream().map(RuleId::value).toList();
    }

    /// Figures of the bottom list.
    public static List<String> bottom(List<Standing> standings) {
        return standings.stream().filter(Standing::inBottom).map(s -> String.valueOf(s.overall())).toList();
    }
}
