package soundpractice.platform.fx.chart;

import java.util.List;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.text.Messages;

/// Named figures one under the other, each with its bar.
public final class Bars extends Chart {
    private final List<Bar> bars;

    /// One figure.
    ///
    /// @param word what it is
    /// @param figure 0 or more
    /// @param shown as people write it
    public record Bar(String word, double figure, String shown, Mark mark) {}

    /// @param title what is shown, for screen readers
    public Bars(Messages words, String title, List<Bar> bars) {
        super("bars");
        this.bars = List.copyOf(bars);
        setAccessibleText(words.text("platform.chart.line", title,
                String.join(", ", bars.stream().map(bar -> words.text("platform.chart.point", bar.word(), bar.shown())).toList())));
    }

    @Override
    protected double computePrefHeight(double width) {
        return em() * 2.1 * bars.size();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * 30;
    }

    @Override
    void draw(double width, double height) {
        double em = em();
        double row = height / Math.max(1, bars.size());
        double most = bars.stream().mapToDouble(Bar::figure).max().orElse(1);
        double names = Math.min(width * 0.45, em * 0.62 * bars.stream().mapToInt(bar -> bar.word().length()).max().orElse(0) + em);
        double room = width - names - em * 4;
        for (int i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            double y = i * row;
            double length = most > 0 ? room * bar.figure() / most : 0;
            text(bar.word(), 0, y + (row - em * 1.3) / 2, 0, "chart-text");
            bar(names, y + row * 0.2, Math.max(2, length), row * 0.6, bar.mark() == Mark.NEUTRAL ? "chart-bar" : style(bar.mark()));
            text(bar.shown(), names + length + em * 0.5, y + (row - em * 1.3) / 2, 0, "chart-figure");
        }
    }
}
