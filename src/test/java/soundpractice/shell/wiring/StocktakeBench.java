package soundpractice.shell.wiring;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.FxJobs;
import soundpractice.platform.fx.Nav;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.text.Messages;
import soundpractice.register.Area;
import soundpractice.register.DataSetKind;
import soundpractice.register.ImportOptions;
import soundpractice.register.Intelligence;
import soundpractice.register.Sensitivity;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.shell.Screens;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Present;

/// A store with a few practices and the stocktakes' screens on it, one shown at a time, as the window would show them.
final class StocktakeBench implements AutoCloseable {
    static final PracticeCode PRACTICE = PracticeCode.of("Z99001");
    static final String PASSPHRASE = "a long passphrase for tests";

    final FxBench bench = new FxBench();
    final FxRobot robot = new FxRobot();
    final List<Place> went = new ArrayList<>();
    final Desk desk;
    OpenStore store;
    StocktakeWiring wiring;
    Screens screens;
    soundpractice.stocktake.ui.Stocktaking room;
    Screen screen;
    private boolean dressed;

    StocktakeBench(Path folder) throws Exception {
        var clock = InstantSource.system();
        var unlocked = StoreOfTests.create(folder.resolve("store"), new Person("Ann Example", Role.parse("lead").orElseThrow(), "NHS Example"), PASSPHRASE.toCharArray());
        store = OpenStore.open(unlocked, Messages.load(Locale.UK), clock);
        fill(store, folder);
        var nav = new Nav() {
            @Override
            public void open(Place place) {
                went.add(place);
                show(place);
            }

            @Override
            public void back() {}
        };
        var d = bench.desk;
        desk = new Desk(d.words(), d.jobs(), nav, d.dialogs(), d.errors(), d.notices(), d.files(), d.settings(), d.look());
        build();
    }

    /// Eight practices of one area, a list size and a note.
    static void fill(OpenStore store, Path folder) throws Exception {
        var register = new RegisterWiring(store);
        var rows = new StringBuilder();
        for (int i = 1; i <= 8; i++) {
            rows.append(row("Z99%03d".formatted(i), List.of("THE MILL LANE SURGERY", "ST ANNE'S HEALTH CENTRE", "RIVERSIDE MEDICAL PRACTICE", "HILLTOP SURGERY").get(i % 4)));
        }
        register.importer(DataSetKind.PRACTICES).prepare(write(folder, "practices.csv", rows.toString()), ImportOptions.NONE).confirm().orThrow();
        var sizes = "PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS\n"
                + "GP_PRAC_PAT_LIST,01SEP2026,GP,99Z,E38000000,Z99001,M1 1AA,ALL,ALL,8412\n";
        register.importer(DataSetKind.LIST_SIZES).prepare(write(folder, "sizes.csv", sizes), ImportOptions.NONE).confirm().orThrow();
        register.chooseArea().choose(new Area("Exampleshire", List.of("99Z"), List.of(), List.of(), List.of(), List.of())).orThrow();
        register.notes().add(new Intelligence(PRACTICE, LocalDate.of(2026, 9, 14), "LMC", Sensitivity.TEAM, "Two partners plan to retire next spring; recruitment has begun.")).orThrow();
    }

    void build() {
        var register = new RegisterWiring(store);
        wiring = new StocktakeWiring(store, register.practices());
        screens = new Screens();
        FxBench.run(() -> {
            var all = new StocktakeScreens(store, wiring, register, ImprovementWiring.of(store), StocktakeDocuments.of(store));
            all.add(screens, desk);
            room = all.room();
        });
    }

    RecordId start() throws Exception {
        return start(PRACTICE);
    }

    RecordId start(PracticeCode practice) throws Exception {
        return wiring.starting().start(practice, "In the practice", List.of(new Present("Ann Example", "Quality manager", false), new Present("Ben Invented", "Practice manager", true)))
                .orThrow().id();
    }

    InterviewFile file(RecordId id) {
        return wiring.interviews().find(id).orElseThrow();
    }

    /// Shows a place, as the window does; also called from the screen's thread.
    Screen show(Place place) {
        return FxBench.run(() -> {
            var next = screens.at(place);
            if (screen != null) {
                screen.hidden();
            }
            screen = next;
            if (bench.stage.getScene() == null || !dressed) {
                dressed = true;
                bench.stage.setScene(new javafx.scene.Scene(next.root(), 1280, 820));
                // Keys go to the screen first, as in the program's window.
                bench.stage.getScene().addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, key -> {
                    if (screen != null && screen.takes(key)) {
                        key.consume();
                    }
                });
            } else {
                bench.stage.getScene().setRoot(next.root());
            }
            bench.stage.setWidth(1280);
            bench.stage.setHeight(820);
            desk.look().wear(bench.stage.getScene());
            bench.stage.show();
            bench.stage.requestFocus();
            next.shown();
            return next;
        });
    }

    void keys(KeyCode... codes) {
        for (var code : codes) {
            robot.push(code);
        }
    }

    void type(String text) {
        FxBench.type(text);
    }

    Node focus() {
        return FxBench.on(() -> bench.stage.getScene().getFocusOwner());
    }

    void settle() throws Exception {
        FxBench.until(() -> ((FxJobs) desk.jobs()).atWork() == 0);
    }

    /// Pictures in both themes and large, when somebody wants to look at them (`-Dpictures=true`).
    void pictures(String name) {
        if (Boolean.getBoolean("pictures")) {
            bench.photographAll(name);
        }
    }

    void hide() {
        FxBench.run(() -> {
            if (screen != null) {
                screen.hidden();
                screen = null;
            }
        });
    }

    @Override
    public void close() throws Exception {
        hide();
        settle();
        store.close();
    }

    private static Path write(Path folder, String name, String text) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(String code, String name) {
        var cells = List.of(code, name, "Y62", "QZZ", "1 HIGH STREET", "", "", "ANYTOWN", "", "M1 1AA", "20150401", "", "ACTIVE", "B", "99Z", "20150401", "",
                "01600 000000", "", "", "", "1", "", "99Z", "", "RO76", "");
        return String.join(",", cells.stream().map(c -> "\"" + c + "\"").toList()) + "\n";
    }

    static Instant moment(String text) {
        return Instant.parse(text);
    }
}
