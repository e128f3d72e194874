package soundpractice.performance.measures;

import java.util.List;
import soundpractice.kernel.PracticeCode;

/// Figures to be scored together: practices by columns, in plain arrays, as England has 6,207 practices. Unchangeable.
public final class ScoreGrid {
    private final List<PracticeCode> practices;
    private final List<ScoreColumn> columns;
    private final double[][] figures;

    /// @param figures by column, then practice; not a number where there is none
    public ScoreGrid(List<PracticeCode> practices, List<ScoreColumn> columns, double[][] figures) {
        this.practices = List.copyOf(practices);
        this.columns = List.copyOf(columns);
        this.figures = figures.clone();
    }

    /// The practices, in order.
    public List<PracticeCode> practices() {
        return practices;
    }

    /// The columns, in order.
    public List<ScoreColumn> columns() {
        return columns;
    }

    /// A figure; not a number where there is none.
    public double figure(int column, int practice) {
        return figures[column][practice];
    }

    /// The same grid with one figure changed: what if. Nothing is saved.
    public ScoreGrid with(int column, int practice, double figure) {
        var changed = figures.clone();
        changed[column] = changed[column].clone();
        changed[column][practice] = figure;
        return new ScoreGrid(practices, columns, changed);
    }

    /// Scores every figure, takes the worst of each domain, multiplies the domains (DB-4) and ranks, the highest product first.
    public GridScores score() {
        int n = practices.size();
        var domains = new double[MeasureDomain.values().length][n];
        for (var domain : domains) {
            java.util.Arrays.fill(domain, Double.NaN);
        }
        for (int c = 0; c < figures.length; c++) {
            var column = columns.get(c);
            var worst = domains[column.domain().place()];
            var values = figures[c];
            for (int p = 0; p < n; p++) {
                double score = column.score(values[p]);
                if (!Double.isNaN(score) && !(worst[p] >= score)) {
                    worst[p] = score;
                }
            }
        }
        return GridScores.of(domains, n);
    }
}
