package soundpractice.casework.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.performance.ChallengeWindow;
import soundpractice.performance.Dashboard;
import soundpractice.performance.Figure;
import soundpractice.performance.FrozenQuarter;
import soundpractice.performance.Policy;
import soundpractice.performance.Quarter;
import soundpractice.performance.QuarterResult;
import soundpractice.performance.Ranking;

/// Quarters made by hand for the tests of the ladder.
final class Area {
    static final BlobId NOTHING = new BlobId("0".repeat(64));

    private Area() {}

    static PracticeCode code(int n) {
        return PracticeCode.of("Z99%03d".formatted(n));
    }

    /// A validated quarter with these figures for Z99001, Z99002 …
    static QuarterResult validated(String quarter, Policy policy, double... overall) {
        return result(quarter, policy, true, overall);
    }

    static QuarterResult published(String quarter, Policy policy, double... overall) {
        return result(quarter, policy, false, overall);
    }

    private static QuarterResult result(String name, Policy policy, boolean validated, double... overall) {
        var figures = new ArrayList<Figure>();
        for (int i = 0; i < overall.length; i++) {
            figures.add(new Figure(code(i + 1), Percent.of(Double.toString(overall[i])), Figure.Source.IMPORTED, List.of()));
        }
        return of(FinancialQuarter.of(name), policy, validated, figures);
    }

    static QuarterResult of(FinancialQuarter quarter, Policy policy, boolean validated, List<Figure> figures) {
        var on = quarter.lastDay().plusDays(10);
        var dashboard = new Dashboard(quarter, NOTHING, figures.size(), "d.csv", NOTHING.value(), on, on, on.plusDays(14));
        Quarter state = validated
                ? new Quarter.Validated(dashboard, new FrozenQuarter(quarter, NOTHING, NOTHING, policy, on.plusDays(15), null, 0, 0))
                : new Quarter.Published(dashboard, new ChallengeWindow(on, on.plusDays(14)));
        return new QuarterResult(state, policy, Ranking.of(figures, policy));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Map<PracticeCode, PracticePosition> byPractice(QuarterRun run) {
        var map = new java.util.TreeMap<PracticeCode, PracticePosition>();
        run.positions().forEach(p -> map.put(p.practice(), p));
        return map;
    }
}
