package soundpractice.documents.render;

import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import soundpractice.documents.page.Chart;

/// Draws charts as SVG. Their words are drawn as outlines, so that a page that holds them needs no further font and stays fit for the archive.
final class ChartDrawing {
    private static final double WIDTH = 499;
    private static final float SMALL = 8f;
    private static final String INK = "#212B32";
    private static final String FAINT = "#4C6272";
    private static final String OWN = "#005EB8";

    private final Fonts fonts;

    ChartDrawing(Fonts fonts) {
        this.fonts = fonts;
    }

    byte[] svg(Chart chart) {
        var svg = switch (chart) {
            case Chart.Line line -> line(line);
            case Chart.Strip strip -> strip(strip);
        };
        return svg.getBytes(StandardCharsets.UTF_8);
    }

    private String line(Chart.Line chart) {
        double tall = 150;
        double left = 30;
        double right = WIDTH - 88;
        double top = 12;
        double foot = tall - 20;
        var svg = open(tall);
        for (int i = 0; i <= 4; i++) {
            double value = chart.low() + (chart.high() - chart.low()) * i / 4;
            double y = at(value, chart.low(), chart.high(), foot, top);
            rule(svg, left, y, right, y, "#D8DDE0", 0.5, "");
            text(svg, String.format(Locale.ROOT, "%.0f", value), SMALL, left - 6, y + 3, 1, FAINT);
        }
        for (var limit : chart.limits()) {
            double y = at(limit.at(), chart.low(), chart.high(), foot, top);
            rule(svg, left, y, right, y, FAINT, 0.8, "4 3");
            text(svg, limit.word(), SMALL, right + 6, y + 3, 0, FAINT);
        }
        points(svg, chart, left, right, foot, top);
        return svg.append("</svg>").toString();
    }

    private void points(StringBuilder svg, Chart.Line chart, double left, double right, double foot, double top) {
        int count = chart.points().size();
        double step = (right - left) / Math.max(1, count);
        double beforeX = 0;
        double beforeY = 0;
        boolean joined = false;
        int every = Math.max(1, (int) Math.ceil(count / 9.0));
        for (int i = 0; i < count; i++) {
            var point = chart.points().get(i);
            double x = left + step * (i + 0.5);
            if ((count - 1 - i) % every == 0) {
                text(svg, point.under(), SMALL, x, foot + 14, 0.5, FAINT);
            }
            var value = point.value();
            if (value == null) {
                joined = false;
                continue;
            }
            double y = at(value, chart.low(), chart.high(), foot, top);
            if (joined) {
                rule(svg, beforeX, beforeY, x, y, OWN, 1.6, "");
            }
            beforeX = x;
            beforeY = y;
            joined = true;
        }
        for (int i = 0; i < count; i++) {
            var value = chart.points().get(i).value();
            if (value != null) {
                double x = left + step * (i + 0.5);
                double y = at(value, chart.low(), chart.high(), foot, top);
                boolean last = i == count - 1;
                dot(svg, x, y, last ? 3.4 : 2.4, last ? OWN : "#FFFFFF", OWN);
                if (last || count <= 8) {
                    label(svg, chart.points().get(i).shown(), x, y - 7);
                }
            }
        }
    }

    private String strip(Chart.Strip chart) {
        double tall = 58;
        double left = 12;
        double right = WIDTH - 12;
        double axis = 34;
        var svg = open(tall);
        rule(svg, left, axis, right, axis, "#AEB7BD", 0.8, "");
        for (var limit : chart.limits()) {
            double x = left + (right - left) * (limit.at() - chart.low()) / (chart.high() - chart.low());
            rule(svg, x, axis - 12, x, axis + 10, FAINT, 0.8, "3 2");
            text(svg, limit.word(), SMALL, x, axis + 20, 0.5, FAINT);
        }
        for (var other : chart.others()) {
            dot(svg, left + (right - left) * (other - chart.low()) / (chart.high() - chart.low()), axis, 2.6, "#AEB7BD", "#768692");
        }
        var own = chart.own();
        if (own != null) {
            double x = left + (right - left) * (own - chart.low()) / (chart.high() - chart.low());
            diamond(svg, x, axis);
            double half = fonts.width(chart.ownWord(), SMALL) / 2;
            text(svg, chart.ownWord(), SMALL, Math.clamp(x, left + half, right - half), axis - 14, 0.5, INK);
        }
        return svg.append("</svg>").toString();
    }

    private static StringBuilder open(double tall) {
        return new StringBuilder(String.format(Locale.ROOT, "<svg xmlns='http://www.w3.org/2000/svg' width='%.0f' height='%.0f' viewBox='0 0 %.0f %.0f'>", WIDTH, tall, WIDTH, tall));
    }

    private static double at(double value, double low, double high, double foot, double top) {
        return foot - (foot - top) * (Math.clamp(value, low, high) - low) / (high - low);
    }

    private static void rule(StringBuilder svg, double x1, double y1, double x2, double y2, String colour, double width, String dashes) {
        svg.append(String.format(Locale.ROOT, "<path d='M%.2f %.2f L%.2f %.2f' stroke='%s' stroke-width='%.2f' fill='none'%s/>", x1, y1, x2, y2, colour, width,
                dashes.isEmpty() ? "" : " stroke-dasharray='" + dashes + "'"));
    }

    private static void dot(StringBuilder svg, double x, double y, double radius, String fill, String edge) {
        svg.append(String.format(Locale.ROOT, "<circle cx='%.2f' cy='%.2f' r='%.2f' fill='%s' stroke='%s' stroke-width='1'/>", x, y, radius, fill, edge));
    }

    private static void diamond(StringBuilder svg, double x, double y) {
        svg.append(String.format(Locale.ROOT, "<path d='M%.2f %.2f l6 6 l-6 6 l-6 -6 z' fill='%s' stroke='#FFFFFF' stroke-width='1'/>", x, y - 6, OWN));
    }

    /// A figure beside its mark, on a white ground so that no line runs through it.
    private void label(StringBuilder svg, String words, double x, double y) {
        double half = fonts.width(words, SMALL) / 2 + 1.5;
        svg.append(String.format(Locale.ROOT, "<path d='M%.2f %.2f h%.2f v9.5 h-%.2f z' fill='#FFFFFF'/>", x - half, y - 7.5, half * 2, half * 2));
        text(svg, words, SMALL, x, y, 0.5, INK);
    }

    /// @param anchor which part of the text stands at x: 0 its beginning, 0.5 its middle, 1 its end
    private void text(StringBuilder svg, String words, float size, double x, double y, double anchor, String colour) {
        var shape = fonts.outline(fonts.printable(words), size, (float) (x - fonts.width(words, size) * anchor), (float) y);
        var path = new StringBuilder();
        var c = new double[6];
        for (var it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            switch (it.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> add(path, 'M', c, 2);
                case PathIterator.SEG_LINETO -> add(path, 'L', c, 2);
                case PathIterator.SEG_QUADTO -> add(path, 'Q', c, 4);
                case PathIterator.SEG_CUBICTO -> add(path, 'C', c, 6);
                default -> path.append('Z');
            }
        }
        svg.append("<path fill='").append(colour).append("' d='").append(path).append("'/>");
    }

    private static void add(StringBuilder path, char command, double[] numbers, int count) {
        path.append(command);
        for (double number : List.of(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]).subList(0, count)) {
            path.append(String.format(Locale.ROOT, "%.2f ", number));
        }
    }
}
