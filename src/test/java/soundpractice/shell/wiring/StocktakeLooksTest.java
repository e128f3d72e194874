package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.platform.fx.FxBench;
import soundpractice.stocktake.ui.FindingsPlace;
import soundpractice.stocktake.ui.HeatMapPlace;
import soundpractice.stocktake.ui.MovePlace;

/// Pictures of what comes after an interview, to be looked at.
@Tag("bench")
class StocktakeLooksTest {
    @TempDir
    Path folder;

    StocktakeBench b;

    @BeforeEach
    void open() throws Exception {
        b = new StocktakeBench(folder);
    }

    @AfterEach
    void close() throws Exception {
        b.close();
    }

    RecordId answered(String practice, int seed) throws Exception {
        var random = new Random(seed);
        var id = b.start(PracticeCode.of(practice));
        for (var question : b.file(id).questionnaire().questions()) {
            var choices = question.choices();
            var given = choices.isEmpty() ? "By a weekly huddle." : random.nextInt(4) == 0 ? choices.getLast() : random.nextInt(3) == 0 ? choices.get(1) : choices.getFirst();
            b.wiring.answering().outcome(id, question.code(), List.of(given), random.nextInt(3) == 0 ? "Minutes seen; the lead changed in spring and the list was not kept up since." : null);
        }
        return id;
    }

    @Test
    void after() throws Exception {
        RecordId last = answered("Z99001", 1);
        b.wiring.finalising().finalise(last, "seen").orThrow();
        Thread.sleep(3);
        for (int i = 1; i <= 5; i++) {
            last = answered("Z9900" + (i == 5 ? 1 : i + 1), 10 + i);
            b.wiring.finalising().finalise(last, "seen").orThrow();
        }
        b.show(new FindingsPlace(last));
        b.settle();
        b.bench.photographAll("after");
        javafx.scene.control.TabPane tabs = b.robot.lookup(".tab-pane").query();
        for (int i = 1; i < tabs.getTabs().size(); i++) {
            int at = i;
            FxBench.run(() -> tabs.getSelectionModel().select(at));
            b.bench.photograph("after-" + i);
        }
        b.show(new HeatMapPlace());
        b.settle();
        b.bench.photographAll("heat");
        var open = answered("Z99007", 3);
        var editing = b.wiring.editing();
        var draft = editing.begin(b.wiring.questionnaires().latest());
        editing.change(draft.id(), d -> d.changing("PS-01", q -> q.reworded("Is time for clinical audit kept free every month, and are audits finished?", q.guidance())).retiring("IR-03"));
        editing.publish(draft.id(), LocalDate.of(2026, 11, 23), "Audit asked by month").orThrow();
        b.show(new MovePlace(open));
        b.settle();
        b.bench.photographAll("move");
        assertThat(tabs.getTabs()).hasSize(7);
    }
}
