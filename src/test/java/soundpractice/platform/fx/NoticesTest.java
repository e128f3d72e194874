package soundpractice.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static soundpractice.platform.fx.FxBench.run;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A notice floats over somebody's work and must not take a key from it.
final class NoticesTest {
    private FxBench bench;

    @BeforeEach
    void open() throws Exception {
        bench = new FxBench();
    }

    @AfterEach
    void close() {
        run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void what_a_notice_offers_is_not_pressed_by_somebody_who_types() throws Exception {
        var note = new TextArea();
        bench.show(new VBox(note), 600, 400);
        run(note::requestFocus);
        var done = new AtomicInteger();
        run(() -> bench.desk.notices().say("The interview is on version 3 now.", "Take the move back", done::incrementAndGet));
        FxBench.until(() -> Window.getWindows().stream().anyMatch(Popup.class::isInstance));
        bench.press(KeyCode.SPACE);
        bench.press(KeyCode.ENTER);
        assertThat(done).hasValue(0);
        String typed = FxBench.on(note::getText);
        assertThat(typed).isEqualTo(" \n");
    }

    @Test
    void what_a_notice_offers_stands_in_the_strip_once_and_goes_with_the_next_notice() {
        bench.show(new VBox(), 600, 400);
        var done = new AtomicInteger();
        var notices = bench.desk.notices();
        run(() -> notices.say("Saved.", "Open the folder", done::incrementAndGet));
        run(() -> {
            var deed = notices.deed().get();
            assertThat(deed).isNotNull();
            deed.action().run();
            assertThat(notices.deed().get()).isNull();
            notices.say("Saved.", "Open the folder", done::incrementAndGet);
            notices.say("Something else.");
            assertThat(notices.deed().get()).isNull();
        });
        assertThat(done).hasValue(1);
    }
}
