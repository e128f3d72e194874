package soundpractice.performance.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundpractice.journal.Entry;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Challenge;
import soundpractice.performance.DashboardPreview;
import soundpractice.performance.Figure;
import soundpractice.performance.Parameter;
import soundpractice.performance.Policy;
import soundpractice.performance.Quarter;
import soundpractice.performance.Ranking;
import soundpractice.performance.Standing;
import soundpractice.performance.intake.DashboardReader;

class QuarterLifeTest {
    private static final FinancialQuarter Q2 = FinancialQuarter.of("2017-18/Q2");
    private static final LocalDate PUBLISHED = LocalDate.of(2017, 10, 16);
    private static final LocalDate LAST_DAY = LocalDate.of(2017, 10, 30);
    private static final PracticeCode FIRST = PracticeCode.of("Z99001");
    private static final String DASHBOARD = """
            practice_code,overall,Access,Cancer
            Z99001,41,40,42
            Z99002,59.99,60,59.98
            Z99003,60,60,60
            Z99004,75,,
            Z99005,80,80,80
            Z99006,55,50,60
            """;

    @TempDir
    private Path folder;

    private PerformanceStore store;

    @BeforeEach
    void open() throws TroubleException {
        store = new PerformanceStore(folder);
    }

    @AfterEach
    void close() throws TroubleException {
        store.close();
    }

    private DashboardPreview preview(String text) throws TroubleException {
        return store.importing.preview(Q2, new DashboardReader().read("d.csv", text.getBytes(StandardCharsets.UTF_8)).orThrow()).orThrow();
    }

    private Quarter imported(String text) throws TroubleException {
        return store.importing.confirm(preview(text), PUBLISHED).orThrow();
    }

    private void published() throws TroubleException {
        imported(DASHBOARD);
        store.publishing.publish(Q2, PUBLISHED).orThrow();
    }

    private Entry<Challenge> challenged(LocalDate on) throws TroubleException {
        return store.challenging.log(Q2, FIRST, on, on, Percent.of("64"), "Two clinics were not counted").orThrow();
    }

    private static <T> String refusal(Outcome<T> outcome) {
        return outcome.problems().stream().map(p -> p.key()).reduce("", (a, b) -> a + b);
    }

    @Test
    void an_import_shows_first_what_it_would_do_and_the_same_file_changes_nothing_twice() throws TroubleException {
        store.unknown.add("Z99006");
        var preview = preview(DASHBOARD);

        assertThat(preview.added()).isEqualTo(5);
        assertThat(preview.accepted()).isEqualTo(5);
        assertThat(preview.rejected()).extracting(r -> r.line() + r.value() + r.problem().key()).containsExactly("7Z99006performance.import.unknown");
        assertThat(store.quarters.find(Q2)).isEmpty();

        assertThat(store.importing.confirm(preview, PUBLISHED).orThrow().state()).isEqualTo("draft");
        var again = preview(DASHBOARD);
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.unchanged()).isEqualTo(5);
        long revisions = store.journal.check().revisions();
        store.importing.confirm(again, PUBLISHED).orThrow();
        assertThat(store.journal.check().revisions()).isEqualTo(revisions);
    }

    @Test
    void an_amended_dashboard_says_what_changes_and_who_is_gone() throws TroubleException {
        imported(DASHBOARD);
        var preview = preview(DASHBOARD.replace("Z99001,41", "Z99001,43").replace("Z99006,55,50,60\n", "Z99007,70,70,70\n"));

        assertThat(preview.changed()).extracting(c -> c.practice() + " " + c.before() + "->" + c.after()).containsExactly("Z99001 41->43");
        assertThat(preview.gone()).extracting(PracticeCode::value).containsExactly("Z99006");
        assertThat(preview.added()).isEqualTo(1);
        assertThat(preview.unchanged()).isEqualTo(4);
    }

    @Test
    void what_is_new_changed_and_unchanged_adds_up_to_what_is_accepted() throws TroubleException {
        var first = preview(DASHBOARD + "Z99008,,,\n");
        assertThat(first.added()).isEqualTo(first.accepted()).isEqualTo(6);
        assertThat(first.rejected()).hasSize(1);
        store.importing.confirm(first, PUBLISHED).orThrow();

        var again = preview(DASHBOARD + "Z99008,,,\n");
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.unchanged()).isEqualTo(6);
    }

    @Test
    void a_preview_that_was_overtaken_is_refused() throws TroubleException {
        var slow = preview(DASHBOARD);
        imported(DASHBOARD.replace("Z99001,41", "Z99001,43"));

        assertThat(refusal(store.importing.confirm(slow, PUBLISHED))).isEqualTo("performance.import.meanwhile");
    }

    @Test
    void an_import_is_undone_as_one() throws TroubleException {
        imported(DASHBOARD);
        var change = store.journal.history(soundpractice.performance.Dashboard.idOf(Q2)).getFirst().change();
        store.journal.undo(change, "wrong file");

        assertThat(store.quarters.find(Q2)).isEmpty();
    }

    @Test
    void r_22_publishing_opens_the_window_and_happens_once() throws TroubleException {
        assertThat(refusal(store.publishing.publish(Q2, PUBLISHED))).isEqualTo("performance.quarter.unknown");
        imported(DASHBOARD);
        assertThat(refusal(store.publishing.publish(Q2, LocalDate.of(2017, 9, 30)))).as("R-20: figures of a quarter come when it has ended").isEqualTo("performance.publish.early");

        var quarter = store.publishing.publish(Q2, PUBLISHED).orThrow();

        assertThat(quarter.state()).isEqualTo("published");
        assertThat(quarter.window().orElseThrow().closes()).isEqualTo(LAST_DAY);
        assertThat(refusal(store.publishing.publish(Q2, PUBLISHED))).isEqualTo("performance.publish.already");
    }

    @ParameterizedTest(name = "{0}: late {1}")
    @CsvSource({"2017-10-16, false", "2017-10-30, false", "2017-10-31, true", "2017-12-01, true"})
    void r_23_a_challenge_after_the_window_is_taken_and_marked_late(LocalDate on, boolean late) throws TroubleException {
        published();

        var challenge = challenged(on).value();
        assertThat(challenge.late()).isEqualTo(late);
        assertThat(challenge.figure()).isEqualTo(Percent.of("41"));
        assertThat(store.quarters.challenges(Q2)).hasSize(1);
    }

    @Test
    void r_24_a_challenge_needs_grounds_a_day_that_has_come_a_named_practice_and_published_figures() throws TroubleException {
        imported(DASHBOARD);
        assertThat(refusal(store.challenging.log(Q2, FIRST, PUBLISHED, PUBLISHED, null, "x"))).isEqualTo("performance.challenge.unpublished");
        store.publishing.publish(Q2, PUBLISHED).orThrow();

        assertThat(refusal(store.challenging.log(Q2, FIRST, PUBLISHED, PUBLISHED, null, " "))).isEqualTo("performance.challenge.grounds");
        assertThat(refusal(store.challenging.log(Q2, FIRST, LAST_DAY, PUBLISHED, null, "x"))).isEqualTo("performance.challenge.day");
        assertThat(refusal(store.challenging.log(Q2, FIRST, PUBLISHED.minusDays(1), PUBLISHED, null, "x"))).isEqualTo("performance.challenge.day");
        assertThat(refusal(store.challenging.log(Q2, PracticeCode.of("Z99999"), PUBLISHED, PUBLISHED, null, "x")))
                .isEqualTo("performance.challenge.practice");
    }

    @Test
    void r_24_an_accepted_challenge_puts_its_figure_in_place_and_stays_beside_it() throws TroubleException {
        published();
        var open = challenged(PUBLISHED);
        store.settling.accept(open.id(), Percent.of("64.5"), "Recounted", LAST_DAY).orThrow();

        var standing = store.quarters.result(Q2).orElseThrow().of(FIRST).orElseThrow();
        assertThat(standing.overall()).isEqualTo(Percent.of("64.5"));
        assertThat(standing.source()).isEqualTo(Figure.Source.CORRECTED);
        assertThat(standing.reasons().getFirst().key()).isEqualTo("performance.why.corrected");
        assertThat(store.quarters.challenges(Q2).getFirst().value()).satisfies(c -> {
            assertThat(c.figure()).isEqualTo(Percent.of("41"));
            assertThat(c.answer()).isEqualTo("Recounted");
        });
        assertThat(refusal(store.settling.reject(open.id(), "no", LAST_DAY))).isEqualTo("performance.settle.already");
    }

    @Test
    void r_24_a_rejection_gives_its_reason_and_the_figure_stands() throws TroubleException {
        published();
        var open = challenged(PUBLISHED);

        assertThat(refusal(store.settling.reject(open.id(), "", LAST_DAY))).isEqualTo("performance.settle.reason");
        store.settling.reject(open.id(), "The clinics are in the next quarter", LAST_DAY).orThrow();
        assertThat(store.quarters.result(Q2).orElseThrow().of(FIRST).orElseThrow().overall()).isEqualTo(Percent.of("41"));
    }

    @Test
    void r_25_validation_waits_for_the_window_unless_a_reason_is_given_and_always_for_open_challenges() throws TroubleException {
        imported(DASHBOARD);
        assertThat(refusal(store.validating.validate(Q2, PUBLISHED, null))).isEqualTo("performance.validate.unpublished");
        store.publishing.publish(Q2, PUBLISHED).orThrow();
        var open = challenged(PUBLISHED);

        assertThat(refusal(store.validating.validate(Q2, LAST_DAY, null)))
                .isEqualTo("performance.validate.windowperformance.validate.open");
        assertThat(refusal(store.validating.validate(Q2, LAST_DAY, "All practices have answered"))).isEqualTo("performance.validate.open");
        store.settling.reject(open.id(), "no", LAST_DAY).orThrow();
        assertThat(refusal(store.validating.validate(Q2, LAST_DAY, " "))).isEqualTo("performance.validate.window");

        var result = store.validating.validate(Q2, LAST_DAY, "All practices have answered").orThrow();
        assertThat(result.isValidated()).isTrue();
        assertThat(((Quarter.Validated) result.quarter()).frozen().overrideReason()).isEqualTo("All practices have answered");
    }

    @Test
    void r_25_the_day_after_the_window_needs_no_reason_and_records_none() throws TroubleException {
        published();

        var result = store.validating.validate(Q2, LAST_DAY.plusDays(1), "not needed").orThrow();

        assertThat(((Quarter.Validated) result.quarter()).frozen().overrideReason()).isNull();
    }

    @Test
    void r_25_a_validated_quarter_refuses_import_publication_challenge_settlement_and_second_validation() throws TroubleException {
        published();
        var rejected = challenged(PUBLISHED);
        store.settling.reject(rejected.id(), "no", LAST_DAY).orThrow();
        var early = preview(DASHBOARD.replace("41", "99"));
        var after = LAST_DAY.plusDays(1);
        store.validating.validate(Q2, after, null).orThrow();

        var file = new DashboardReader().read("d.csv", DASHBOARD.getBytes(StandardCharsets.UTF_8)).orThrow();
        assertThat(refusal(store.importing.preview(Q2, file))).isEqualTo("performance.quarter.frozen");
        assertThat(refusal(store.importing.confirm(early, after))).isEqualTo("performance.quarter.frozen");
        assertThat(refusal(store.publishing.publish(Q2, after))).isEqualTo("performance.quarter.frozen");
        assertThat(refusal(store.challenging.log(Q2, FIRST, after, after, null, "x"))).isEqualTo("performance.quarter.frozen");
        assertThat(refusal(store.settling.accept(rejected.id(), Percent.of("99"), "", after))).isEqualTo("performance.quarter.frozen");
        assertThat(refusal(store.validating.validate(Q2, after, "again"))).isEqualTo("performance.quarter.frozen");
    }

    @Test
    void promise_6_neither_a_new_policy_nor_fresh_eyes_change_a_validated_quarter() throws TroubleException {
        published();
        var open = challenged(PUBLISHED);
        store.settling.accept(open.id(), Percent.of("58"), null, LAST_DAY).orThrow();
        var frozen = store.validating.validate(Q2, LAST_DAY.plusDays(1), null).orThrow();

        store.policy.save(2017, Map.of(Parameter.BOTTOM_N, "1", Parameter.RED_BELOW, "20"), "stricter").orThrow();

        var later = store.anew(folder).result(Q2).orElseThrow();
        assertThat(later.standings()).isEqualTo(frozen.standings());
        assertThat(later.policy()).isEqualTo(Policy.standard(2017));
        assertThat(later.bottom()).extracting(s -> s.practice().value()).containsExactly("Z99006", "Z99001", "Z99002", "Z99003");
        assertThat(later.standings()).extracting(Standing::reasons).isEqualTo(frozen.standings().stream().map(Standing::reasons).toList());
        assertThat(Ranking.of(store.quarters.figures(later.quarter()).corrected(
                store.quarters.challenges(Q2).stream().map(Entry::value).toList()).rows(), Policy.standard(2017))).isEqualTo(later.standings());
    }

    @Test
    void an_unvalidated_quarter_follows_the_policy_of_its_year_and_no_other() throws TroubleException {
        imported(DASHBOARD);
        store.policy.save(2018, Map.of(Parameter.BOTTOM_N, "1"), "").orThrow();
        assertThat(store.quarters.result(Q2).orElseThrow().bottom()).hasSize(4);

        store.policy.save(2017, Map.of(Parameter.BOTTOM_N, "2"), "").orThrow();
        assertThat(store.quarters.result(Q2).orElseThrow().bottom()).hasSize(2);
        assertThat(store.policies.inYear(2018).bottomN()).isEqualTo(1);
        assertThat(refusal(store.policy.save(2017, Map.of(Parameter.RED_BELOW, "90"), ""))).isEqualTo("performance.policy.bands");
    }

    @Test
    void figures_and_measure_names_survive_the_way_to_the_disk_and_back() throws TroubleException {
        var text = "practice_code,\"Access, \"\"same day\"\"\",Cancer\nZ99001,33.333,\nZ99002,,\n";
        imported(text);

        var figures = store.anew(folder).figures(store.quarters.find(Q2).orElseThrow());
        assertThat(figures.measures()).containsExactly("Access, \"same day\"");
        assertThat(figures.rows()).extracting(r -> r.practice() + " " + r.overall() + " " + r.source() + " " + r.measures())
                .containsExactly("Z99001 33.333 MEAN [33.333]", "Z99002 null MEAN [null]");
    }

    @Test
    void the_whole_store_checks_out_and_a_practices_history_has_each_quarter() throws TroubleException {
        published();
        store.validating.validate(Q2, LAST_DAY.plusDays(1), null).orThrow();

        assertThat(store.journal.check().problems()).isEmpty();
        assertThat(store.quarters.history(FIRST)).extracting(h -> h.quarter().quarter() + " " + h.standing().rank()).containsExactly("2017-18/Q2 1");
        assertThat(store.quarters.validatedUpTo(FinancialQuarter.of("2017-18/Q1"))).isEmpty();
        assertThat(store.quarters.validatedUpTo(Q2)).hasSize(1);
    }
}
