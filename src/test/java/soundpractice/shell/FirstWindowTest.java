package soundpractice.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static soundpractice.platform.fx.FxBench.run;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.Look;
import soundpractice.platform.fx.Theme;
import soundpractice.platform.settings.SettingsFile;
import soundpractice.platform.text.Messages;

/// The first window is shown with some of the theme's rules before the others are read: nobody may see a difference.
final class FirstWindowTest {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{[^{}]*}");
    private static final Pattern NAME = Pattern.compile("(?<![:\\w-])[.#]?([A-Za-z][\\w-]*)");

    private Stage stage;
    private Desktop<String> desktop;

    @AfterEach
    void close() {
        run(() -> {
            desktop.desk().look().theme().set(Theme.LIGHT);
            desktop.desk().look().whole();
            stage.hide();
        });
    }

    @ParameterizedTest
    @CsvSource({"true, LIGHT", "true, DARK", "false, LIGHT", "false, DARK"})
    void it_looks_the_same_with_all_rules(boolean madeBefore, Theme theme) throws Exception {
        stage = FxBench.primaryStage();
        var pictures = new ArrayList<int[]>();
        run(() -> {
            begin(madeBefore, theme);
            pictures.add(picture());
            desktop.desk().look().whole();
            pictures.add(picture());
        });
        assertThat(Arrays.stream(pictures.getFirst()).distinct().count()).as("colours of a window with something in it").isGreaterThan(20);
        assertThat(pictures.getFirst()).isEqualTo(pictures.getLast());
    }

    /// A picture does not show what pointing, pressing and an error change.
    @ParameterizedTest
    @CsvSource({"true, LIGHT", "true, DARK", "false, LIGHT", "false, DARK"})
    void no_rule_for_what_it_is_made_of_is_left_out(boolean madeBefore, Theme theme) throws Exception {
        stage = FxBench.primaryStage();
        var names = new TreeSet<String>();
        run(() -> {
            begin(madeBefore, theme);
            names(desktop.scene().getRoot(), names);
        });
        assertThat(names).contains("root", "button", "label");
        var first = selectors(text("soundpractice/platform/fx/" + (theme == Theme.DARK ? "first-dark.css" : "first-light.css")));
        var whole = selectors(text((theme == Theme.DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet().substring(1)));
        assertThat(whole).hasSizeGreaterThan(5 * first.size());
        assertThat(whole.stream().filter(selector -> NAME.matcher(selector).results().allMatch(name -> names.contains(name.group(1)))).toList())
                .isNotEmpty().allSatisfy(selector -> assertThat(first).contains(selector));
    }

    private void begin(boolean madeBefore, Theme theme) {
        var settings = SettingsFile.inMemory();
        settings.put(Look.THEME, theme);
        desktop = new Desktop<>(stage, Messages.load(Locale.UK), settings, () -> LocalDate.of(2017, 10, 2), new GuestDoor(madeBefore), (_, _) -> {
            throw new AssertionError("nobody signs in");
        });
        desktop.start();
        // What scrolls is in the window only once its pane has a skin, and has one itself at the pass after that.
        for (int pass = 0; pass < 3; pass++) {
            desktop.scene().getRoot().applyCss();
            desktop.scene().getRoot().layout();
        }
    }

    private int[] picture() {
        desktop.scene().getRoot().applyCss();
        desktop.scene().getRoot().layout();
        var image = desktop.scene().snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static void names(Node node, Set<String> names) {
        names.addAll(node.getStyleClass());
        if (node.getId() != null) {
            names.add(node.getId());
        }
        for (Class<?> kind = node.getClass(); kind != Object.class; kind = kind.getSuperclass()) {
            names.add(kind.getSimpleName());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> names(child, names));
        }
    }

    private static List<String> selectors(String css) {
        return RULE.matcher(css.replaceAll("(?s)/\\*.*?\\*/", "")).results().flatMap(rule -> Arrays.stream(rule.group(1).split(","))).map(String::strip).toList();
    }

    private static String text(String resource) throws IOException {
        try (var in = Objects.requireNonNull(Look.class.getClassLoader().getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
