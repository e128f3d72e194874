package soundpractice.improvement.paper;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// A signature drawn on the laptop, as pages show it. The strokes come from a record that a colleague's bundle may have brought: what are not strokes is no picture.
final class DrawnSignature {
    private static final Pattern STROKES = Pattern.compile("\\d{1,4},\\d{1,4}(?:[ ;]\\d{1,4},\\d{1,4})*");
    /// The pad is so many times as wide as it is high.
    private static final double SHAPE = 420.0 / 130;
    private static final int WIDTH = 1_000;

    private DrawnSignature() {}

    /// The strokes as an SVG file; empty when nothing was drawn.
    ///
    /// @param strokes `x,y x,y;x,y …` in thousandths of the pad
    static Optional<byte[]> svg(String strokes) {
        if (strokes.isEmpty() || strokes.length() > 60_000 || !STROKES.matcher(strokes).matches()) {
            return Optional.empty();
        }
        var path = new StringBuilder();
        for (var stroke : strokes.split(";")) {
            var points = Arrays.stream(stroke.split(" ")).map(DrawnSignature::point).toList();
            // A dot is a stroke of no length: round ends make it visible.
            path.append('M').append(points.getFirst()).append('L').append(String.join("L", points.size() > 1 ? points.subList(1, points.size()) : points));
        }
        long height = Math.round(WIDTH / SHAPE);
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + height + "\" viewBox=\"0 0 " + WIDTH + " " + height
                + "\"><path fill=\"none\" stroke=\"#003087\" stroke-width=\"8\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"" + path + "\"/></svg>";
        var bytes = new byte[svg.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) svg.charAt(i); // letters and digits of ASCII, nothing else
        }
        return Optional.of(bytes);
    }

    private static String point(String thousandths) {
        var both = thousandths.split(",");
        return Integer.parseInt(both[0]) + " " + Math.round(Integer.parseInt(both[1]) / SHAPE);
    }
}
