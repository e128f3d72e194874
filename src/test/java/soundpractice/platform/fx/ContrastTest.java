package soundpractice.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text stands out from its ground by 4.5 : 1 at least, shapes and focus by 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11), by day and by night.
final class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("(-[a-z0-9-]+):\\s*#([0-9a-f]{6});");

    @ParameterizedTest(name = "{0} on {1} at least {2}")
    @CsvSource({
        "-color-fg-default,-color-bg-default,4.5", "-color-fg-default,-sp-page,4.5", "-color-fg-default,-color-accent-subtle,4.5",
        "-color-fg-muted,-color-bg-default,4.5", "-color-fg-muted,-sp-page,4.5", "-color-fg-muted,-color-accent-subtle,4.5",
        "-color-fg-subtle,-color-bg-default,4.5", "-color-fg-subtle,-sp-page,4.5", "-color-fg-muted,-color-bg-overlay,4.5",
        "-color-accent-fg,-color-bg-default,4.5", "-color-accent-fg,-sp-page,4.5", "-color-fg-emphasis,-color-accent-emphasis,4.5",
        "-color-fg-emphasis,-color-danger-emphasis,4.5", "-color-fg-emphasis,-color-success-emphasis,4.5",
        "-color-danger-fg,-color-bg-default,4.5", "-color-danger-fg,-color-danger-subtle,4.5", "-color-danger-fg,-sp-page,4.5",
        "-color-warning-fg,-color-bg-default,4.5", "-color-warning-fg,-color-warning-subtle,4.5", "-color-success-fg,-color-bg-default,4.5",
        "-sp-rail-fg,-sp-rail,4.5", "-sp-rail-fg-muted,-sp-rail,4.5", "-sp-rail-fg,-sp-rail-chosen,4.5", "-sp-rail-fg,-sp-rail-hover,4.5",
        "-sp-green-fg,-sp-green-bg,4.5", "-sp-amber-fg,-sp-amber-bg,4.5", "-sp-red-fg,-sp-red-bg,4.5", "-sp-blue-fg,-sp-blue-bg,4.5", "-sp-neutral-fg,-sp-neutral-bg,4.5",
        "-sp-green,-sp-green-bg,3", "-sp-amber,-sp-amber-bg,3", "-sp-red,-sp-red-bg,3", "-sp-blue,-sp-blue-bg,3", "-sp-neutral,-sp-neutral-bg,3",
        "-sp-green,-color-bg-default,3", "-sp-amber,-color-bg-default,3", "-sp-red,-color-bg-default,3", "-sp-blue,-color-bg-default,3",
        "-sp-focus,-color-bg-default,3", "-sp-focus,-sp-page,3", "-sp-focus-on-dark,-sp-rail,3", "-sp-focus-on-dark,-sp-rail-chosen,3"})
    void stands_out(String front, String ground, double least) throws IOException {
        for (var sheet : new String[] {"light.css", "dark.css"}) {
            var colours = colours(sheet);
            double ratio = ratio(Objects.requireNonNull(colours.get(front), front), Objects.requireNonNull(colours.get(ground), ground));
            assertThat(ratio).as("%s: %s on %s", sheet, front, ground).isGreaterThanOrEqualTo(least);
        }
        // High contrast is laid over the night's colours and asks for more of words: 7 : 1 (WCAG 1.4.6).
        var contrast = colours("dark.css");
        contrast.putAll(colours("contrast.css"));
        double ratio = ratio(Objects.requireNonNull(contrast.get(front), front), Objects.requireNonNull(contrast.get(ground), ground));
        assertThat(ratio).as("high contrast: %s on %s", front, ground).isGreaterThanOrEqualTo(least == 4.5 ? 7 : least);
    }

    private static Map<String, Integer> colours(String sheet) throws IOException {
        try (var in = Objects.requireNonNull(Look.class.getResourceAsStream(sheet))) {
            var colours = new HashMap<String, Integer>();
            var found = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                colours.put(found.group(1), Integer.parseInt(found.group(2), 16));
            }
            return colours;
        }
    }

    static double ratio(int a, int b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
