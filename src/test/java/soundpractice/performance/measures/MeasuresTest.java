package soundpractice.performance.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RuleId;
import soundpractice.platform.text.Messages;
import soundpractice.register.cqc.KeyQuestion;
import soundpractice.register.cqc.PublishedRatings;
import soundpractice.register.cqc.Rating;

/// Scores put together, the support matrix, the vulnerable list, run charts.
class MeasuresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final PracticeCode A = PracticeCode.of("Z99001");
    private static final PracticeCode B = PracticeCode.of("Z99002");
    private static final PracticeCode C = PracticeCode.of("Z99003");
    private static final ScorePolicy POLICY = ScorePolicy.standard(2025);

    private final Map<String, Map<PracticeCode, List<Observed>>> figures = new HashMap<>();

    private void figure(String measure, PracticeCode practice, String period, String value) {
        figures.computeIfAbsent(measure, m -> new HashMap<>()).computeIfAbsent(practice, p -> new ArrayList<>())
                .add(new Observed(measure, period, value.isEmpty() ? null : new BigDecimal(value), null, "", LocalDate.of(2025, 3, 31), "a file"));
    }

    private MeasureFigures known() {
        return new MeasureFigures(figures, Map.of());
    }

    private static PublishedRatings rated(PracticeCode practice, Rating overall) {
        var questions = new HashMap<KeyQuestion, Rating>();
        for (var q : KeyQuestion.values()) {
            questions.put(q, overall == Rating.OUTSTANDING ? Rating.OUTSTANDING : overall == Rating.GOOD ? Rating.GOOD : Rating.REQUIRES_IMPROVEMENT);
        }
        return new PublishedRatings(practice, "1-100000001", "", overall, overall.published(), questions, Map.of(), LocalDate.of(2023, 6, 1), false, false, false, 1);
    }

    private ScoreBoard board(Map<PracticeCode, PublishedRatings> ratings) {
        return Scoring.of(List.of(A, B, C), ratings, DAY, known(), POLICY, DAY);
    }

    @Test
    void by_DB_4_and_DB_6_domains_multiply_and_the_highest_product_is_first() {
        for (var month : List.of("2025-11", "2025-12")) {
            figure("fft.submitted", A, month, "1");
            figure("fft.submitted", B, month, month.endsWith("12") ? "1" : "0");
        }
        figure("qof.dm020.net", A, "2024-25", "81");
        figure("qof.dm020.net", B, "2024-25", "59.9");
        var board = board(Map.of(A, rated(A, Rating.GOOD), B, rated(B, Rating.REQUIRES_IMPROVEMENT)));
        var lines = board.lines();
        assertThat(lines).extracting(ScoreBoard.Line::practice).containsExactly(B, A, C);
        assertThat(lines.get(0).product()).isEqualTo(10 * 2 * 4);
        assertThat(lines.get(1).product()).isEqualTo(3 * 1 * 1);
        assertThat(lines.get(2).product()).as("nothing sent in both months").isEqualTo(3);
        assertThat(lines.get(0).known()).isEqualTo(3);
        assertThat(Reason.rulesOf(lines.getFirst().reasons())).contains(RuleId.of("DB-4"), RuleId.of("G-7"), RuleId.of("G-8"), RuleId.of("DB-13"));
    }

    /// A score lies in the grid by its domain's place, and a file names the domain by a heading: two that shared either would score as one.
    @Test
    void every_domain_has_a_place_a_heading_and_words_of_its_own() {
        var words = Messages.load(Locale.UK);
        assertThat(MeasureDomain.values()).extracting(MeasureDomain::place).containsExactlyElementsOf(IntStream.range(0, MeasureDomain.values().length).boxed().toList());
        assertThat(MeasureDomain.values()).allSatisfy(domain -> {
            assertThat(MeasureDomain.parse(domain.word())).contains(domain);
            assertThat(MeasureDomain.parse(words.text(domain.key()) + " score")).contains(domain);
            assertThat(words.has("performance.short." + domain.word())).as("performance.short." + domain.word()).isTrue();
        });
    }

    @Test
    void each_figure_shows_its_own_age_in_months() {
        figure("qof.dm020.net", A, "2024-25", "81");
        var cells = board(Map.of(A, rated(A, Rating.GOOD))).of(A).orElseThrow().cells();
        assertThat(cells).extracting(ScoreBoard.Cell::ageMonths).containsExactly(31L, 9L);
    }

    @Test
    void what_if_moves_the_rank_and_saves_nothing() {
        figure("qof.dm020.net", A, "2024-25", "81");
        figure("qof.dm020.net", B, "2024-25", "75");
        figure("qof.dm020.net", C, "2024-25", "65");
        var board = board(Map.of());
        assertThat(board.of(A).orElseThrow().rank()).isEqualTo(3);
        var then = board.whatIf(A, board.columns().getFirst(), 50).orElseThrow();
        assertThat(then.rank()).isEqualTo(1);
        assertThat(then.product()).isEqualTo(4);
        assertThat(then.reasons()).extracting(Reason::key).contains("performance.score.supposed");
        assertThat(board.of(A).orElseThrow().rank()).isEqualTo(3);
        var without = board.whatIf(C, board.columns().getFirst(), Double.NaN).orElseThrow();
        assertThat(without.rank()).as("nothing known, not ranked").isZero();
    }

    @Test
    void law_scores_and_ranks_agree_with_counting_by_hand() {
        long seed = 20_260_115;
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            int n = 1 + random.nextInt(40);
            var practices = IntStream.range(0, n).mapToObj(i -> PracticeCode.of("Z99%03d".formatted(i))).toList();
            var columns = new ArrayList<ScoreColumn>();
            var values = new double[6][n];
            for (int c = 0; c < 6; c++) {
                var domain = MeasureDomain.values()[random.nextInt(4)];
                columns.add(new ScoreColumn("c" + c, domain, c % 2 == 0 ? null : new MeasureBand("c" + c, domain, random.nextBoolean(), 0, 0, 0)));
                for (int p = 0; p < n; p++) {
                    values[c][p] = random.nextInt(5) == 0 ? Double.NaN : 1 + random.nextInt(4);
                }
            }
            var scores = new ScoreGrid(practices, columns, values).score();
            for (int p = 0; p < n; p++) {
                double product = 1;
                for (var domain : MeasureDomain.values()) {
                    double worst = 0;
                    for (int c = 0; c < 6; c++) {
                        double score = columns.get(c).score(values[c][p]);
                        worst = columns.get(c).domain() == domain && !Double.isNaN(score) ? Math.max(worst, score) : worst;
                    }
                    product *= worst == 0 ? 1 : worst;
                }
                assertThat(scores.product(p)).as("seed %d, round %d", seed, round).isEqualTo(product);
                int worse = 0;
                for (int q = 0; q < n; q++) {
                    worse += scores.known(q) > 0 && scores.product(q) > scores.product(p) ? 1 : 0;
                }
                assertThat(scores.rank(p)).as("seed %d, round %d", seed, round).isEqualTo(scores.known(p) == 0 ? 0 : worse + 1);
            }
        }
    }

    @Test
    void GP_4_the_matrix_sums_scores_times_weights_and_takes_the_cohort_with_whoever_shares_its_last_place() {
        var entries = List.of(new MatrixEntry(A, SupportCriterion.SM_08, 3, "partners leave", DAY), new MatrixEntry(B, SupportCriterion.SM_08, 2, "one leaves", DAY),
                new MatrixEntry(C, SupportCriterion.SM_10, 2, "alone", DAY));
        var needs = SupportMatrix.of(List.of(A, B, C), Map.of(), known(), entries, POLICY.matrix(Map.of(), 2));
        assertThat(needs).extracting(SupportMatrix.Need::practice).containsExactly(A, B, C);
        assertThat(needs).extracting(SupportMatrix.Need::place).containsExactly(1, 2, 2);
        assertThat(needs).extracting(SupportMatrix.Need::inCohort).containsExactly(true, true, true);
        assertThat(needs).extracting(SupportMatrix.Need::tie).containsExactly(false, true, true);
        var weighed = SupportMatrix.of(List.of(A, B, C), Map.of(), known(), entries, POLICY.matrix(Map.of(SupportCriterion.SM_10, 5), 1));
        assertThat(weighed.getFirst().practice()).isEqualTo(C);
        assertThat(weighed.getFirst().sum()).isEqualTo(10);
        assertThat(weighed.stream().filter(SupportMatrix.Need::inCohort)).hasSize(1);
    }

    @Test
    void the_matrix_reads_ratings_and_figures_and_what_a_person_entered_goes_before_them() {
        var practices = IntStream.rangeClosed(1, 8).mapToObj(i -> PracticeCode.of("Z9900" + i)).toList();
        for (int i = 0; i < 8; i++) {
            figure("workforce.patients", practices.get(i), "2025-06", "8000");
            figure("workforce.gp.qualified", practices.get(i), "2025-06", Integer.toString(i + 1));
            figure("qof.points", practices.get(i), "2024-25", Integer.toString(400 + 20 * i));
            figure("qof.points-available", practices.get(i), "2024-25", "600");
        }
        var entered = List.of(new MatrixEntry(A, SupportCriterion.SM_04, 0, "locums not counted", DAY), new MatrixEntry(B, SupportCriterion.SM_04, null, "", DAY));
        var needs = SupportMatrix.of(practices, Map.of(A, rated(A, Rating.INADEQUATE), B, rated(B, Rating.REQUIRES_IMPROVEMENT)), known(), entered, POLICY);
        var a = needs.stream().filter(n -> n.practice().equals(A)).findFirst().orElseThrow().points();
        var b = needs.stream().filter(n -> n.practice().equals(B)).findFirst().orElseThrow().points();
        assertThat(a.get(SupportCriterion.SM_01).score()).isEqualTo(3);
        assertThat(a.get(SupportCriterion.SM_02).score()).isZero();
        assertThat(b.get(SupportCriterion.SM_02).score()).isEqualTo(3);
        assertThat(a.get(SupportCriterion.SM_04).score()).as("a person's word").isZero();
        assertThat(b.get(SupportCriterion.SM_04).score()).as("4,000 patients for one doctor").isEqualTo(3);
        assertThat(a.get(SupportCriterion.SM_11).score()).as("the lowest share of points is the worst").isEqualTo(3);
        assertThat(a.get(SupportCriterion.SM_05).score()).as("not known").isEqualTo(-1);
        assertThat(SupportCriterion.values()).hasSize(16);
        assertThat(List.of(SupportCriterion.values()).stream().filter(c -> !c.higherIsWorse())).containsExactly(SupportCriterion.SM_11);
    }

    @Test
    void VP_1_goes_before_VP_2_before_VP_3_and_an_offer_needs_VC_1_and_VC_2() {
        var ratings = Map.of(A, rated(A, Rating.REQUIRES_IMPROVEMENT), B, rated(B, Rating.INADEQUATE), C, rated(C, Rating.GOOD));
        var judged = List.of(
                new Vulnerable(A, true, false, "two partners gone", new BigDecimal("500"), true, new BigDecimal("1000"), DAY),
                new Vulnerable(B, false, false, "", new BigDecimal("2000"), true, new BigDecimal("2000"), DAY),
                new Vulnerable(C, false, true, "closing its branch", null, false, null, DAY));
        var list = VulnerableList.of(List.of(A, B, C), ratings, judged, POLICY);
        assertThat(list).extracting(VulnerableList.Place::practice).containsExactly(B, A, C);
        assertThat(list).extracting(p -> p.criterion().value()).containsExactly("VP-1", "VP-2", "VP-3");
        assertThat(list).extracting(VulnerableList.Place::confirmed).as("half the money is not matched").containsExactly(true, false, false);
        assertThat(list.get(2).reasons()).extracting(Reason::key).contains("performance.vulnerable.matched-open", "performance.vulnerable.sustainable-open");
        assertThat(VulnerableList.of(List.of(A), ratings, List.of(), POLICY)).as("requires improvement alone is not enough").isEmpty();
    }

    @Test
    void a_run_chart_has_limits_from_eight_figures_on_and_names_what_is_more_than_chance() {
        assertThat(chart(60, 61, 62).upper()).isNaN();
        var calm = chart(60, 62, 60, 62, 60, 62, 60, 62);
        assertThat(calm.mean()).isEqualTo(61);
        assertThat(calm.upper()).isEqualTo(61 + 2.66 * 2);
        assertThat(calm.signals()).isEmpty();
        assertThat(kinds(chart(60, 61, 60, 61, 60, 61, 60, 61, 30))).contains(RunChart.Kind.BELOW);
        assertThat(kinds(chart(70, 71, 70, 71, 70, 71, 70, 60, 61, 60, 61, 60, 61, 60))).contains(RunChart.Kind.SHIFT_UP, RunChart.Kind.SHIFT_DOWN);
        assertThat(kinds(chart(50, 52, 54, 56, 58, 60, 62, 64))).contains(RunChart.Kind.RISING).doesNotContain(RunChart.Kind.FALLING);
    }

    @Test
    void a_quarter_without_a_figure_breaks_no_run() {
        var points = new ArrayList<>(List.of(OptionalDouble.of(50), OptionalDouble.of(52), OptionalDouble.of(54), OptionalDouble.empty(), OptionalDouble.of(56),
                OptionalDouble.of(58), OptionalDouble.of(60), OptionalDouble.of(62), OptionalDouble.of(64)));
        assertThat(RunChart.of(points).signals()).contains(new RunChart.Signal(7, RunChart.Kind.RISING));
    }

    private static RunChart chart(double... figures) {
        return RunChart.of(java.util.Arrays.stream(figures).mapToObj(OptionalDouble::of).toList());
    }

    private static List<RunChart.Kind> kinds(RunChart chart) {
        return chart.signals().stream().map(RunChart.Signal::kind).toList();
    }
}
