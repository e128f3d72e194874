package soundpractice.platform.fx.chart;

import java.util.List;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.text.Messages;

/// How many stand where: bars of equal width from 0 to 100, coloured by band, with the bands' limits drawn and named.
public final class Histogram extends Chart {
    private final int[] counts;
    private final List<Band> bands;
    private final double step;

    /// @param title what is counted, for screen readers
    /// @param figures between 0 and 100
    /// @param bands lowest first
    /// @param step width of a bar; a divisor of 100
    public Histogram(Messages words, String title, List<Double> figures, List<Band> bands, double step) {
        super("histogram");
        this.bands = List.copyOf(bands);
        this.step = step;
        this.counts = new int[(int) Math.ceil(100 / step)];
        figures.forEach(figure -> counts[Math.clamp((int) (figure / step), 0, counts.length - 1)]++);
        setAccessibleText(words.text("platform.chart.histogram", title, figures.size(), bands.size(), perBand(words, figures)));
    }

    private String perBand(Messages words, List<Double> figures) {
        var all = new StringBuilder();
        for (int i = 0; i < bands.size(); i++) {
            double from = bands.get(i).from();
            double to = i + 1 < bands.size() ? bands.get(i + 1).from() : Double.MAX_VALUE;
            long count = figures.stream().filter(figure -> figure >= from && figure < to).count();
            all.append(all.isEmpty() ? "" : ", ").append(words.text("platform.chart.bar", bands.get(i).word(), count));
        }
        return all.toString();
    }

    @Override
    void draw(double width, double height) {
        double em = em();
        double top = em * 2.4;
        double bottom = height - em * 1.7;
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        double bar = width / counts.length;
        for (int i = 0; i < counts.length; i++) {
            double high = (bottom - top) * counts[i] / most;
            if (counts[i] > 0) {
                bar(i * bar + em * 0.12, bottom - high, bar - em * 0.24, high, style(markAt(i * step)));
                text(String.valueOf(counts[i]), (i + 0.5) * bar, bottom - high - em * 1.25, 0.5, "chart-text");
            }
        }
        line(0, bottom, width, bottom, "chart-axis");
        for (int at = 0; at <= 100; at += 20) {
            text(at + "%", width * at / 100, bottom + em * 0.3, at == 0 ? 0 : at == 100 ? 1 : 0.5, "chart-text");
        }
        for (var band : bands) {
            double x = width * band.from() / 100;
            if (band.from() > 0) {
                line(x, 0, x, bottom, "chart-limit");
            }
            text(band.word(), x + em * (band.from() > 0 ? 0.4 : 0), 0, 0, "chart-figure");
        }
    }

    private Mark markAt(double value) {
        var mark = Mark.NEUTRAL;
        for (var band : bands) {
            if (value >= band.from()) {
                mark = band.mark();
            }
        }
        return mark;
    }
}
