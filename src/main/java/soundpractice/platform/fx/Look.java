package soundpractice.platform.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.settings.Setting;
import soundpractice.platform.settings.SettingsFile;

/// How the program looks on this laptop: theme, text size, calm. Every window, dialog and pop-up wears the same, changes at once and
/// remembers it. Everything is measured in em, so one number makes all of it larger.
public final class Look {
    /// Light, dark or as the computer is set.
    public static final Setting<Theme> THEME = Setting.oneOf("look.theme", Theme.SYSTEM);
    /// Size of text in percent of the usual.
    public static final Setting<Integer> TEXT_SIZE = Setting.number("look.text-size", 100, 100, 200);
    /// No movement on the screen.
    public static final Setting<Boolean> CALM = Setting.yesNo("look.calm", false);

    private static final double USUAL_PIXELS = 14;
    /// An icon is a letter of its own font, so that an em of it would grow with itself: its sizes are worked out here.
    private static final Map<String, Double> ICONS = Map.of(
            ".ikonli-font-icon", 1.2,
            ".rail-button .ikonli-font-icon", 1.3,
            ".choice .ikonli-font-icon", 1.9,
            ".empty-state > .ikonli-font-icon", 2.9);
    /// All that the style sheets ask for.
    private static final List<String> FACES = List.of("Regular", "Bold");

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(this, "textSize", 100);
    private final BooleanProperty calm = new SimpleBooleanProperty(this, "calm");
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private boolean whole;

    /// The look that the settings ask for; what is changed later is written back to them.
    public Look(SettingsFile settings) {
        this(settings, true);
    }

    /// The look of a first window, with those rules of the theme alone that it uses: the other thousand are read when the window is there ([#whole]).
    public static Look beginning(SettingsFile settings) {
        return new Look(settings, false);
    }

    private Look(SettingsFile settings, boolean whole) {
        this.whole = whole;
        Faces.ready();
        theme.set(settings.get(THEME));
        textSize.set(settings.get(TEXT_SIZE));
        calm.set(settings.has(CALM) ? settings.get(CALM) : Platform.getPreferences().isReducedMotion());
        theme.subscribe(now -> settings.put(THEME, now));
        textSize.subscribe(now -> settings.put(TEXT_SIZE, now.intValue()));
        calm.subscribe((was, now) -> settings.put(CALM, now));
        theme.subscribe(this::decide);
        textSize.subscribe(this::dressAll);
        Platform.getPreferences().colorSchemeProperty().subscribe(this::decide);
        decide();
    }

    /// The theme chosen.
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// Size of text, 100 to 200 percent.
    public IntegerProperty textSize() {
        return textSize;
    }

    /// Whether nothing should move by itself.
    public BooleanProperty calm() {
        return calm;
    }

    /// Whether it is dark now.
    public BooleanProperty dark() {
        return dark;
    }

    /// Light becomes dark, dark becomes light.
    public void toggle() {
        theme.set(dark.get() ? Theme.LIGHT : Theme.DARK);
    }

    /// One step larger or smaller, from 100 to 200 percent.
    public void resize(int steps) {
        textSize.set(Math.clamp(textSize.get() + steps * 10L, 100, 200));
    }

    /// From now on with all rules of the theme; a second window, be it only a tip, asks for them as well.
    public void whole() {
        if (!whole) {
            whole = true;
            ground();
        }
    }

    /// Dresses every window that is open or will be.
    public void wearEverywhere() {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            if (Window.getWindows().size() > 1) {
                whole();
            }
            while (change.next()) {
                change.getAddedSubList().forEach(this::dress);
            }
        });
        dressAll();
    }

    /// Dresses one scene, for a picture of it.
    public void wear(Scene scene) {
        ground();
        var wanted = new ArrayList<>(scene.getStylesheets());
        wanted.removeIf(Look::isOurs);
        wanted.addAll(sheets());
        if (!scene.getStylesheets().equals(wanted)) {
            scene.getStylesheets().setAll(wanted);
        }
        scene.getRoot().pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("calm"), calm.get());
    }

    private void decide() {
        boolean now = switch (theme.get()) {
            case LIGHT -> false;
            case DARK, CONTRAST -> true;
            case SYSTEM -> systemContrast() || Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        dark.set(now);
        ground();
        dressAll();
    }

    /// The theme under our own sheets. Set before the first control is made, or JavaFX reads its own theme first, which nobody will see.
    private void ground() {
        // Compiling alone makes no sheet of the first rules (packaging does); all of them do as well.
        var first = whole ? null : Look.class.getResource(dark.get() ? "first-dark.css" : "first-light.css");
        var all = dark.get() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(first == null ? all.getUserAgentStylesheet() : first.toExternalForm());
    }

    /// Whether the computer is set to high contrast; Windows tells, the others do not.
    private static boolean systemContrast() {
        return Boolean.TRUE.equals(Platform.getPreferences().get("Windows.SPI.HighContrast"));
    }

    private void dressAll() {
        List.copyOf(Window.getWindows()).forEach(this::dress);
    }

    private void dress(Window window) {
        if (window.getScene() != null) {
            wear(window.getScene());
        }
    }

    /// What others put there stays: a notice adds a sheet of its own to its window, and JavaFX ties a dialog's sheets to its window's, place by place.
    /// A dialog dressed with fewer than its window has would break at the next change.
    private static boolean isOurs(String sheet) {
        return sheet.startsWith("data:text/css") || sheet.startsWith(sheet("kit.css").replace("kit.css", ""));
    }

    private List<String> sheets() {
        boolean contrast = theme.get() == Theme.CONTRAST || (theme.get() == Theme.SYSTEM && systemContrast());
        return List.of(sheet("kit.css"), sheet("shell.css"), sheet(dark.get() ? "dark.css" : "light.css"), sheet(contrast ? "contrast.css" : "plain.css"), sized(textSize.get()));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource(name), name).toExternalForm();
    }

    /// The build makes a sheet of each step; a size between them is read as text, which takes longer.
    private static String sized(int percent) {
        var made = Look.class.getResource(sizeSheet(percent));
        return made != null ? made.toExternalForm() : "data:text/css;base64," + Base64.getEncoder().encodeToString(size(percent).getBytes(StandardCharsets.UTF_8));
    }

    static String sizeSheet(int percent) {
        return "size-" + percent + ".css";
    }

    /// What a size of text says to the style sheets.
    static String size(int percent) {
        double em = USUAL_PIXELS * percent / 100;
        var css = new StringBuilder(".root { -fx-font-size: " + em + "px; }\n");
        new TreeMap<>(ICONS).forEach((selector, size) -> css.append(selector).append(" { -fx-icon-size: ").append(em * size).append("px; }\n"));
        return css.toString();
    }

    /// Reads the faces; it may be done beside the window library's own start.
    public static void readFaces() {
        Faces.ready();
    }

    /// Read when they are first asked for, as a class is: each face takes a thirtieth of a start.
    private static final class Faces {
        static {
            FACES.forEach(face -> load(Objects.requireNonNull(Look.class.getResource("/com/formdev/flatlaf/fonts/roboto/Roboto-" + face + ".ttf"))));
            // Whoever asks for the first icon decides how their face is read.
            IkonResolverProvider.getInstance(icons -> icons.setFont(load(icons.getFontResource()))).resolve(Feather.MOON.getDescription());
        }

        static void ready() {}

        private static Font load(URL inLibrary) {
            var name = inLibrary.getPath().substring(inLibrary.getPath().lastIndexOf('/') + 1);
            return Font.loadFont(installed(name).orElseGet(inLibrary::toExternalForm), USUAL_PIXELS);
        }

        /// The installed program has its faces beside its libraries. Out of a library each would be copied into a temporary file at every start, whose safe
        /// name brings half of Java's cryptography in.
        private static Optional<String> installed(String file) {
            var fonts = System.getProperty("soundpractice.fonts");
            return Optional.ofNullable(fonts).map(folder -> Path.of(folder, file)).filter(Files::isReadable).map(path -> path.toUri().toString());
        }
    }
}
