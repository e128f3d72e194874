package soundpractice.shell;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.ErrorDesk;
import soundpractice.platform.fx.FxDialogs;
import soundpractice.platform.fx.FxFilePicker;
import soundpractice.platform.fx.FxJobs;
import soundpractice.platform.fx.FxThread;
import soundpractice.platform.fx.Look;
import soundpractice.platform.fx.Notices;
import soundpractice.platform.settings.Setting;
import soundpractice.platform.settings.SettingsFile;
import soundpractice.platform.text.Language;
import soundpractice.platform.text.Messages;

/// The program's one window, from the first start to the end: welcome or sign-in, then the screens, and back to sign-in when locked. Locking
/// takes everything off the screen, closes the store, and afterwards leads back to where one was.
///
/// @param <S> an open store
public final class Desktop<S> {
    /// Minutes without a touch after which the store is locked.
    public static final Setting<Integer> LOCK_AFTER = Setting.number("lock.minutes", 10, 1, 120);

    /// The language of the window.
    public static final Setting<Language> LANGUAGE = Setting.oneOf("language", Language.ENGLISH);

    /// By then the first window has been shown.
    private static final Duration SETTLED = Duration.millis(400);

    private static final int[] ICONS = {16, 24, 32, 48, 64, 128, 256};

    private final Stage stage;
    private final Function<Messages, StoreDoor<S>> doors;
    private final BiFunction<S, Desk, Inside> inside;
    private final Navigator navigator = new Navigator();
    private final FxJobs jobs;
    private final Supplier<LocalDate> today;
    private final SettingsFile settings;
    private final Look look;
    private final Notices notices;
    private final Scene scene = new Scene(new StackPane(), 1280, 820);
    private final IdleLock idle;
    private StoreDoor<S> door;
    private Desk desk;
    private @Nullable S store;
    private @Nullable Place before;

    /// @param today what `today` means in date fields
    /// @param inside what an open store puts into the window
    public Desktop(Stage stage, Messages words, SettingsFile settings, Supplier<LocalDate> today, StoreDoor<S> door, BiFunction<S, Desk, Inside> inside) {
        this(stage, words, settings, today, _ -> door, inside);
    }

    /// @param words the words to begin with; another language may be chosen later
    /// @param doors the way into the store, told in those words
    public Desktop(
            Stage stage, Messages words, SettingsFile settings, Supplier<LocalDate> today, Function<Messages, StoreDoor<S>> doors,
            BiFunction<S, Desk, Inside> inside) {
        this.stage = stage;
        this.doors = doors;
        this.inside = inside;
        this.today = today;
        this.settings = settings;
        this.look = Look.beginning(settings);
        this.notices = new Notices(() -> stage);
        this.door = doors.apply(words);
        this.jobs = new FxJobs(bug -> desk().errors().bug(bug));
        this.desk = deskIn(words);
        this.idle = new IdleLock(Duration.minutes(settings.get(LOCK_AFTER)), this::lock,
                () -> notices.say(desk().text("shell.lock.soon"), desk().text("shell.lock.stay"), () -> { }));
    }

    private Desk deskIn(Messages words) {
        var dialogs = new FxDialogs(words, () -> stage, today);
        return new Desk(words, jobs, navigator, dialogs, new ErrorDesk(words, dialogs), notices, new FxFilePicker(() -> stage, settings), settings, look);
    }

    /// Shows the window: sign-in when there is a store, the welcome otherwise.
    public void start() {
        desk.look().wearEverywhere();
        stage.setTitle(desk.text("shell.program"));
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.setOnHidden(hidden -> close());
        begin();
        stage.show();
        desk.errors().catchAll();
        FxThread.after(SETTLED, this::settle);
    }

    /// What can wait until the window is there: the rest of the theme, and seven pictures for a task bar.
    private void settle() {
        look.whole();
        for (int size : ICONS) {
            stage.getIcons().add(new Image(Objects.requireNonNull(Desktop.class.getResourceAsStream("/icons/sound-practice-" + size + ".png"))));
        }
    }

    private void begin() {
        if (door.there()) {
            signIn(false);
        } else {
            welcome();
        }
    }

    /// Takes everything off the screen and closes the store.
    public void lock() {
        var screen = navigator.screen().get();
        if (store == null) {
            return;
        }
        before = screen == null ? null : screen.place();
        close();
        var chosen = settings.get(LANGUAGE);
        if (!desk.words().locale().equals(chosen.locale())) {
            use(chosen);
        }
        signIn(true);
    }

    /// Goes on in another language: the words of the first windows at once, those of the screens when one has signed in.
    private void speak(Language language) {
        settings.put(LANGUAGE, language);
        use(language);
        begin();
    }

    private void use(Language language) {
        var words = Messages.load(language.locale());
        door = doors.apply(words);
        desk = deskIn(words);
        desk.errors().catchAll();
    }

    private EntryLook entryLook() {
        var spoken = desk.words().locale().equals(Language.WELSH.locale()) ? Language.WELSH : Language.ENGLISH;
        return new EntryLook(desk, spoken, this::speak);
    }

    /// What screens work with; for the tour, which drives the window itself.
    public Desk desk() {
        return desk;
    }

    /// The window's content, to be photographed.
    public Scene scene() {
        return scene;
    }

    /// Signs in without anybody typing, for the tour.
    public void signInWith(String passphrase) {
        new EntryModel<>(door, jobs, this::enter).open(passphrase);
    }

    /// The open store, for the tour.
    public S opened() {
        return Objects.requireNonNull(store);
    }

    /// Closes window and store, for the tour.
    public void end() {
        stage.close();
    }

    private void signIn(boolean locked) {
        var screen = new SignInScreen(desk, new EntryModel<>(door, jobs, this::enter), locked, this::welcome, entryLook());
        put(screen.root());
        screen.shown();
    }

    private void welcome() {
        var screen = new WelcomeScreen(desk, new EntryModel<>(door, jobs, this::enter), entryLook());
        put(screen.root());
        screen.shown();
    }

    private void enter(S opened) {
        store = opened;
        look.whole();
        var now = inside.apply(opened, desk);
        var window = new MainWindow(desk, jobs, navigator, now, this::lock);
        put(window);
        navigator.open(before == null ? now.first() : before);
        if (before == null) {
            window.welcome();
        }
        before = null;
        idle.watch(scene);
    }

    private void close() {
        idle.stop(scene);
        navigator.leave();
        var open = store;
        store = null;
        if (open != null) {
            door.close(open);
        }
    }

    private void put(Parent root) {
        scene.setRoot(root);
        desk.look().wear(scene);
    }
}
