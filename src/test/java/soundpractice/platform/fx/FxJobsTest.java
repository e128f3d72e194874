package soundpractice.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static soundpractice.platform.fx.FxBench.on;
import static soundpractice.platform.fx.FxBench.run;
import static soundpractice.platform.fx.FxBench.until;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Jobs run off the screen and come back to it.
final class FxJobsTest {
    private final List<Throwable> bugs = Collections.synchronizedList(new ArrayList<>());
    private final FxJobs jobs = new FxJobs(bugs::add);

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void work_runs_elsewhere_and_its_result_comes_back_on_the_screens_thread() throws Exception {
        var seen = new ArrayList<Boolean>();
        run(() -> jobs.start(progress -> Platform.isFxApplicationThread(), there -> Collections.addAll(seen, there, Platform.isFxApplicationThread()), trouble -> { }));
        until(() -> seen.size() == 2);
        assertThat(seen).containsExactly(false, true);
    }

    @Test
    void only_the_latest_of_a_lane_is_delivered_and_the_earlier_one_is_stopped() throws Exception {
        var seen = new ArrayList<String>();
        run(() -> {
            jobs.latest("search", progress -> {
                pause(120);
                return "first";
            }, seen::add, trouble -> { });
            jobs.latest("search", progress -> "second", seen::add, trouble -> { });
        });
        until(() -> !seen.isEmpty());
        Thread.sleep(400);
        assertThat(on(() -> List.copyOf(seen))).containsExactly("second");
    }

    @Test
    void what_takes_longer_than_400_ms_is_shown_with_its_progress_and_can_be_stopped() throws Exception {
        var seen = new ArrayList<String>();
        run(() -> jobs.start(progress -> {
            for (int i = 0; i < 2000; i++) {
                progress.at(i, 4000);
                pause(5);
            }
            return "done";
        }, seen::add, trouble -> { }));
        assertThat(on(() -> jobs.running().size())).isZero();
        until(() -> jobs.running().size() == 1 && jobs.running().getFirst().share().get() > 0);
        run(() -> jobs.running().getFirst().stop());
        until(() -> jobs.running().isEmpty());
        assertThat(seen).isEmpty();
        assertThat(bugs).isEmpty();
    }

    @Test
    void trouble_and_bugs_each_go_their_way() throws Exception {
        var troubles = new ArrayList<TroubleException>();
        run(() -> {
            jobs.start(progress -> {
                throw new TroubleException(Problem.of("platform.file-not-written", "a"));
            }, done -> { }, troubles::add);
            jobs.start(progress -> {
                throw new IllegalStateException("a bug");
            }, done -> { }, troubles::add);
        });
        until(() -> troubles.size() == 1 && bugs.size() == 1);
        assertThat(bugs.getFirst()).hasMessage("a bug");
    }

    @Test
    void a_bugs_report_holds_no_message_and_has_the_same_code_each_time() {
        var one = BugReport.of(bug("Mrs Patient of Z99001"));
        var two = BugReport.of(bug("another"));
        assertThat(one.code()).isEqualTo(two.code()).matches("[0-9A-F]{4}-[0-9A-F]{4}");
        assertThat(one.trace()).doesNotContain("Patient").contains("FxJobsTest.bug");
    }

    private static RuntimeException bug(String message) {
        return new IllegalStateException(message);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
