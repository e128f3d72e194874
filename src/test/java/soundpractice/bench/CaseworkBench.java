package soundpractice.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import soundpractice.calendar.Clock;
import soundpractice.calendar.WorkingDays;
import soundpractice.calendar.store.ShippedHolidays;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.LetterClocks;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.performance.Policy;
import soundpractice.performance.Ranking;
import soundpractice.performance.measures.MeasureBand;
import soundpractice.performance.measures.MeasureDomain;
import soundpractice.performance.measures.MeasureFigures;
import soundpractice.performance.measures.Observed;
import soundpractice.performance.measures.ScoreColumn;
import soundpractice.performance.measures.ScoreGrid;
import soundpractice.performance.measures.ScorePolicy;
import soundpractice.performance.measures.SupportMatrix;
import soundpractice.register.ImportOptions;
import soundpractice.register.SharedFiles;
import soundpractice.shell.wiring.RegisterGuests;

/// Scoring and ranking of all England, its support matrix, twenty thousand clocks, and the regulator's workbook to its preview.
@Tag("bench")
class CaseworkBench {
    private static final int ENGLAND = 6_207;
    private static final int MEASURES = 100;
    private static final int QUARTERS = 12;
    private static final int CLOCKS = 20_000;
    private static final int RUNS = 30;
    private static final int CQC_ROWS = 3_938;
    private static final int CQC_ROUNDS = 5;
    private static final List<PracticeCode> PRACTICES = IntStream.range(0, ENGLAND)
            .mapToObj(i -> PracticeCode.of("%c%05d".formatted("ABCDEFGHJK".charAt(i % 10), 10_000 + i))).toList();

    /// Measures the work, and beside it the processor time of the thread that does it, which a busy machine lengthens less.
    private static void measure(Samples wall, Samples cpu, Samples.Work work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long from = threads.getCurrentThreadCpuTime();
        wall.measure(work);
        cpu.add((threads.getCurrentThreadCpuTime() - from) / 1e6);
    }

    @Test
    void scoring_and_ranking_of_twelve_quarters_of_a_hundred_measures() throws Exception {
        var random = new Random(4);
        var columns = new ArrayList<ScoreColumn>();
        for (int c = 0; c < MEASURES; c++) {
            var domain = MeasureDomain.values()[c % MeasureDomain.values().length];
            columns.add(new ScoreColumn("m" + c, domain, new MeasureBand("m" + c, domain, c % 2 == 0, 40, 60, 80)));
        }
        var quarters = new ArrayList<double[][]>();
        for (int q = 0; q < QUARTERS; q++) {
            var values = new double[MEASURES][ENGLAND];
            for (var column : values) {
                Arrays.setAll(column, _ -> random.nextInt(20) == 0 ? Double.NaN : random.nextDouble() * 100);
            }
            quarters.add(values);
        }
        var ours = new Samples();
        var cpu = new Samples();
        var reference = new Samples();
        for (int i = 0; i < RUNS; i++) {
            measure(ours, cpu, () -> quarters.forEach(values -> assertThat(new ScoreGrid(PRACTICES, columns, values).score().rank(0)).isNotNegative()));
            reference.measure(() -> quarters.forEach(values -> {
                for (var column : values) {
                    Arrays.sort(column.clone());
                }
            }));
        }
        Figure.limit("scoring-ranking", ours, cpu, 0.5, "sorting a copy of each of the 1,200 columns", reference, 400);
    }

    @Test
    void the_ranking_by_overall_performance_of_twelve_quarters() throws Exception {
        var random = new Random(5);
        var policy = Policy.standard(2017);
        var quarters = new ArrayList<List<soundpractice.performance.Figure>>();
        for (int q = 0; q < QUARTERS; q++) {
            quarters.add(PRACTICES.stream().map(code -> new soundpractice.performance.Figure(code, new Percent(BigDecimal.valueOf(2_000 + random.nextInt(7_900), 2)),
                    soundpractice.performance.Figure.Source.IMPORTED, List.of())).toList());
        }
        var ours = new Samples();
        var cpu = new Samples();
        var reference = new Samples();
        for (int i = 0; i < RUNS; i++) {
            measure(ours, cpu, () -> quarters.forEach(figures -> assertThat(Ranking.of(figures, policy)).hasSize(ENGLAND)));
            reference.measure(() -> quarters.forEach(figures -> assertThat(figures.stream().map(f -> f.overall()).sorted().toList()).hasSize(ENGLAND)));
        }
        Figure.limit("ranking-twelve-quarters", ours, cpu, 0.5, "sorting as many figures, quarter by quarter", reference, 400);
    }

    @Test
    void the_support_matrix_of_all_england() throws Exception {
        var random = new Random(6);
        var all = new HashMap<String, Map<PracticeCode, List<Observed>>>();
        for (var measure : List.of("workforce.patients", "workforce.gp.qualified", "workforce.nurses", "qof.points", "qof.points-available", "survey.phone", "survey.recommend")) {
            var by = new HashMap<PracticeCode, List<Observed>>();
            PRACTICES.forEach(code -> by.put(code, List.of(new Observed(measure, "2025-06", BigDecimal.valueOf(1 + random.nextInt(9_000)), null, "", LocalDate.of(2025, 6, 30), "f"))));
            all.put(measure, by);
        }
        var figures = new MeasureFigures(all, Map.of());
        var ours = new Samples();
        var cpu = new Samples();
        var reference = new Samples();
        for (int i = 0; i < RUNS; i++) {
            measure(ours, cpu, () -> assertThat(SupportMatrix.of(PRACTICES, Map.of(), figures, List.of(), ScorePolicy.standard(2025))).hasSize(ENGLAND));
            reference.measure(() -> {
                for (var by : all.values()) {
                    assertThat(by.values().stream().map(o -> o.getFirst().value()).sorted().toList()).hasSize(ENGLAND);
                }
            });
        }
        Figure.limit("support-matrix", ours, cpu, 0.5, "sorting the figures of its seven measures", reference, 100);
    }

    @Test
    void twenty_thousand_clocks() throws Exception {
        var clocks = new LetterClocks(new Clock(new WorkingDays(ShippedHolidays.englandAndWales())));
        var policy = Policy.standard(2017);
        var quarter = FinancialQuarter.of("2017-18/Q2");
        var first = LocalDate.of(2017, 10, 2);
        var today = LocalDate.of(2026, 1, 5);
        var letters = IntStream.range(0, CLOCKS / 2).mapToObj(i -> new CaseLetter(RecordId.derived("bench", i), RecordId.derived("case", i), PRACTICES.get(i % ENGLAND), "letter-4", "",
                quarter, first.plusDays(i % 2_900), first.plusDays(i % 2_900 + 2L))).toList();
        var ours = new Samples();
        var cpu = new Samples();
        var reference = new Samples();
        for (int i = 0; i < RUNS; i++) {
            measure(ours, cpu, () -> assertThat(letters.stream().mapToInt(l -> clocks.of(l, List.of(), policy, null, today).size()).sum()).isEqualTo(CLOCKS));
            reference.measure(() -> assertThat(letters.stream().mapToLong(l -> {
                var day = l.letterDate();
                for (int d = 0; d < 40; d++) {
                    day = day.plusDays(1);
                }
                return day.toEpochDay();
            }).sum()).isPositive());
        }
        Figure.limit("clocks-20000", ours, cpu, 0.5, "walking forty days by the calendar from each letter, with nothing looked up", reference, 300);
    }

    @Test
    void the_regulators_workbook_to_its_preview() throws Exception {
        var file = SharedFiles.file("cqc-hsca-active-locations-primary-medical-2026-01-midlands-london-se-east.xlsx").toAbsolutePath();
        var ours = new Samples();
        var cpu = new Samples();
        var reference = new Samples();
        try (var england = England.empty("cqc")) {
            var importer = RegisterGuests.importers(england.store, england.register, england.performance).stream().filter(i -> i.kind().equals("locations")).findFirst().orElseThrow();
            for (int i = 0; i < CQC_ROUNDS; i++) {
                measure(ours, cpu, () -> assertThat(importer.prepare(file, ImportOptions.NONE).preview().rows()).isEqualTo(CQC_ROWS));
                reference.measure(() -> {
                    try (var zip = new java.util.zip.ZipFile(file.toFile())) {
                        for (var entry : java.util.Collections.list(zip.entries())) {
                            assertThat(zip.getInputStream(entry).readAllBytes()).isNotNull();
                        }
                    }
                });
            }
        }
        Figure.limit("cqc-preview", ours, cpu, 0.5, "unpacking the same workbook", reference, 3_000);
    }
}
