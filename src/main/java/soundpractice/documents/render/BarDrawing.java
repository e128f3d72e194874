package soundpractice.documents.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import soundpractice.documents.page.BarPart;

/// Draws a bar of parts as SVG, which prints sharp at every size.
final class BarDrawing {
    private static final double WIDTH = 200;
    private static final double HEIGHT = 14;

    private BarDrawing() {}

    static byte[] svg(List<BarPart> parts) {
        int whole = parts.stream().mapToInt(BarPart::count).sum();
        var svg = new StringBuilder(String.format(Locale.ROOT, "<svg xmlns='http://www.w3.org/2000/svg' width='%.0f' height='%.0f' viewBox='0 0 %.0f %.0f'>", WIDTH, HEIGHT, WIDTH, HEIGHT));
        double x = 0;
        for (var part : parts) {
            if (part.count() > 0) {
                double width = WIDTH * part.count() / whole;
                draw(svg, part.tone(), x, width);
                x += width;
            }
        }
        return svg.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void draw(StringBuilder svg, BarPart.Tone tone, double x, double width) {
        double inner = Math.max(0.6, width - 1.2);
        var fill = switch (tone) {
            case GOOD -> "#00703C";
            case PART -> "#F5B335";
            case BAD -> "#B1251B";
            case NEUTRAL -> "#AEB7BD";
            case OPEN -> "#FFFFFF";
        };
        var edge = tone == BarPart.Tone.OPEN ? "#768692" : fill;
        svg.append(String.format(Locale.ROOT, "<rect x='%.2f' y='0.5' width='%.2f' height='%.2f' fill='%s' stroke='%s' stroke-width='0.6'/>", x, inner, HEIGHT - 1, fill, edge));
        if (tone == BarPart.Tone.PART || tone == BarPart.Tone.BAD) {
            lines(svg, x, inner, tone == BarPart.Tone.BAD ? "#FFFFFF" : "#7A4B00", tone == BarPart.Tone.BAD);
        }
    }

    /// Slanting lines, and for the gravest the other way as well; each is cut at the part's edge.
    private static void lines(StringBuilder svg, double x, double width, String colour, boolean crossed) {
        double tall = HEIGHT - 1;
        for (double at = -tall; at < width; at += 6) {
            double from = Math.max(0, at);
            double to = Math.min(width, at + tall);
            if (to > from) {
                svg.append(String.format(Locale.ROOT, "<path d='M%.2f %.2f L%.2f %.2f' stroke='%s' stroke-width='0.7' fill='none'/>",
                        x + from, 0.5 + tall - (from - at), x + to, 0.5 + tall - (to - at), colour));
                if (crossed) {
                    svg.append(String.format(Locale.ROOT, "<path d='M%.2f %.2f L%.2f %.2f' stroke='%s' stroke-width='0.7' fill='none'/>",
                            x + from, 0.5 + (from - at), x + to, 0.5 + (to - at), colour));
                }
            }
        }
    }
}
