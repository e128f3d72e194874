package soundpractice.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.table.RowFilter;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.register.Practice;
import soundpractice.register.PracticePlace;
import soundpractice.register.PracticesPlace;
import soundpractice.shell.Screens;

/// What a person waits for at the screens of the register with all of England in it: each key in the filter, and a practice's file. Measured on the
/// screen's own thread: the work itself and the next pulse's styling and laying out; waiting for the pulse and painting are not. The filter is
/// measured by itself too.
@Tag("bench")
class ScreensBench {
    private static final List<String> TYPED = List.of("surgery", "leeds", "health centre", "a81001", "the mill", "dr", "zzz", "ts18", "practice b");

    @Test
    void filter_and_practice_file() throws Exception {
        try (var england = England.registered("screens")) {
            var bench = new FxBench();
            var screens = FxBench.on(() -> england.register.screens(new Screens(), bench.desk, england.register.importers(), List.of()));
            var holder = FxBench.on(StackPane::new);
            bench.show(holder, 1280, 820);
            filter(england, screens, holder);
            files(england, screens, holder);
        }
    }

    private static void filter(England england, Screens screens, StackPane holder) throws Exception {
        var screen = FxBench.on(() -> put(screens, new PracticesPlace(), holder));
        var table = (RowTable<?>) table(screen.root());
        FxBench.until(() -> table.shownRows().size() == england.active().size());
        assertThat(table.shownRows()).hasSize(6_207);
        var names = england.active().stream().map(p -> words(p)).toList();
        var finding = new RowFilter<String>();
        finding.rows(names, name -> name);
        var found = new Samples();
        var keys = new Samples();
        var plain = new Samples();
        var ofThread = new Samples();
        for (int round = 0; round < 5; round++) {
            var into = round < 1 ? new Samples() : keys;
            var against = round < 1 ? new Samples() : plain;
            for (var typed : TYPED) {
                for (var text : keystrokes(typed)) {
                    Pulse.after(holder.getScene(), () -> table.filter().set(text), into, round < 1 ? new Samples() : ofThread);
                    (round < 1 ? new Samples() : found).measure(() -> finding.matching(text));
                    against.measure(() -> assertThat(names.stream().filter(name -> name.contains(text)).count()).isNotNegative());
                }
            }
        }
        FxBench.run(screen::hidden);
        var reference = "String.contains over the same rows’ codes, names and addresses in memory";
        Figure.limit("filter-keystroke", found, 0.99, reference, plain, 8);
        Figure.limit("filter-keystroke-laid-out", keys, ofThread, 0.99, reference, plain, 8);
    }

    /// Each letter typed, then each taken back.
    private static List<String> keystrokes(String typed) {
        var texts = new ArrayList<String>();
        for (int i = 1; i <= typed.length(); i++) {
            texts.add(typed.substring(0, i));
        }
        for (int i = typed.length() - 1; i >= 0; i--) {
            texts.add(typed.substring(0, i));
        }
        return texts;
    }

    private static void files(England england, Screens screens, StackPane holder) throws Exception {
        var practices = england.active();
        var random = new Random(7);
        var ours = new Samples();
        var reading = new Samples();
        for (int i = 0; i < 130; i++) {
            var practice = practices.get(random.nextInt(practices.size()));
            var code = practice.code();
            (i < 30 ? new Samples() : reading).measure(() -> assertThat(england.register.practices().find(code)).isPresent());
            var into = i < 30 ? new Samples() : ours;
            var laid = new CompletableFuture<Screen>();
            into.measure(() -> {
                FxBench.on(() -> {
                    var screen = screens.at(new PracticePlace(code));
                    screen.root().getChildrenUnmodifiable().addListener((ListChangeListener<Node>) _ -> {
                        holder.applyCss();
                        holder.layout();
                        laid.complete(screen);
                    });
                    holder.getChildren().setAll(screen.root());
                    screen.shown();
                    return screen;
                });
                laid.get(30, TimeUnit.SECONDS);
            });
            FxBench.run(() -> laid.join().hidden());
        }
        Figure.limit("practice-file", ours, 0.99, "looking the practice up in memory", reading, 50);
    }

    private static Screen put(Screens screens, Place place, StackPane holder) {
        var screen = screens.at(place);
        holder.getChildren().setAll(screen.root());
        screen.shown();
        return screen;
    }

    private static Node table(Region root) {
        return FxBench.on(() -> root.lookup(".row-table"));
    }

    private static String words(Practice practice) {
        return (practice.code() + " " + practice.properName() + " " + practice.address()).toLowerCase(Locale.ROOT);
    }
}
