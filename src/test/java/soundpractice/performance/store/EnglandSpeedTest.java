package soundpractice.performance.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.performance.DashboardFile;
import soundpractice.performance.Figure;
import soundpractice.performance.Ranking;

/// England's 6,207 practices over twelve quarters: loading all frozen quarters from the encrypted store and ranking the newest.
/// The budget counts the time at work, so that a busy machine does not decide.
@Tag("bench")
class EnglandSpeedTest {
    private static final int PRACTICES = 6_207;
    private static final int BUDGET_MILLIS = 150;

    @TempDir
    private Path folder;

    @Test
    void twelve_quarters_of_england_load_and_rank_within_150_ms() throws Exception {
        try (var store = new PerformanceStore(folder)) {
            var quarter = FinancialQuarter.of("2015-16/Q1");
            for (int i = 0; i < 12; i++) {
                var file = england(i);
                store.importing.confirm(store.importing.preview(quarter, file).orThrow(), quarter.lastDay().plusDays(1)).orThrow();
                store.publishing.publish(quarter, quarter.lastDay().plusDays(1)).orThrow();
                store.validating.validate(quarter, quarter.lastDay().plusDays(40), null).orThrow();
                quarter = quarter.next();
            }
            var last = quarter.previous();
            long best = Long.MAX_VALUE;
            for (int run = 0; run < 15; run++) {
                var fresh = store.anew(folder);
                var cpu = java.lang.management.ManagementFactory.getThreadMXBean();
                long began = cpu.getCurrentThreadCpuTime();
                long start = System.nanoTime();
                var history = fresh.validatedUpTo(last);
                var newest = Ranking.of(fresh.figures(history.getLast().quarter()).rows(), history.getLast().policy());
                long millis = (System.nanoTime() - start) / 1_000_000;
                long worked = (cpu.getCurrentThreadCpuTime() - began) / 1_000_000;
                best = Math.min(best, worked);
                System.out.println("twelve quarters of England: " + millis + " ms, " + worked + " ms of them at work" + (run == 0 ? ", cold" : ""));
                assertThat(history).hasSize(12).allMatch(r -> r.standings().size() == PRACTICES);
                assertThat(newest).hasSize(PRACTICES);
            }
            assertThat(best).isLessThanOrEqualTo(BUDGET_MILLIS);
        }
    }

    private static DashboardFile england(int seed) {
        var random = new Random(seed);
        var rows = new ArrayList<DashboardFile.Row>();
        for (int i = 0; i < PRACTICES; i++) {
            var code = PracticeCode.of("%c%05d".formatted('A' + i / 1000, 81000 + i % 1000));
            var overall = new Percent(BigDecimal.valueOf(40_000 + random.nextInt(55_000), 3));
            rows.add(new DashboardFile.Row(i + 2, new Figure(code, overall, Figure.Source.IMPORTED, List.of(overall, overall, overall))));
        }
        return new DashboardFile("england.csv", "0".repeat(64), List.of("Access", "Cancer", "Children"), List.of(), PRACTICES, rows, List.of());
    }
}
