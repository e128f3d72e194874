package soundpractice.stocktake.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RuleId;
import soundpractice.stocktake.Fixture;
import soundpractice.stocktake.burden.Ask;
import soundpractice.stocktake.burden.Burden;
import soundpractice.stocktake.store.StocktakeStore;

/// What an interview comes to: beside the one before, beside others without their names, and beside what is known.
class AfterwardsTest {
    private static final PracticeCode OURS = PracticeCode.of("Z99001");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path dir;

    @Test
    void beside_the_one_before_each_answer_says_which_way_it_went() throws Exception {
        try (var store = new StocktakeStore(dir)) {
            var before = finished(store, OURS, "PS-01 no", "PS-02 yes", "PS-03 partly", "PS-04 yes");
            store.later(86_400);
            var now = finished(store, OURS, "PS-01 yes", "PS-02 partly", "PS-03 partly", "PS-05 no", "PS-06 not_applicable");
            assertThat(Comparison.before(now, store.interviews.of(OURS))).contains(before);
            var comparison = Comparison.of(now, before, store.scoring);
            assertThat(comparison.questions().stream().limit(7).map(Comparison.Change::direction)).containsExactly(
                    Comparison.Direction.BETTER, Comparison.Direction.WORSE, Comparison.Direction.SAME, Comparison.Direction.GONE, Comparison.Direction.NEW,
                    Comparison.Direction.NEW, Comparison.Direction.NONE);
            assertThat(comparison.sections().getFirst().before()).isEqualTo(Percent.of("62.5"));
            assertThat(comparison.sections().getFirst().now()).isEqualTo(Percent.of("50"));
        }
    }

    @Test
    void an_old_score_keeps_its_meaning_when_the_rules_change() throws Exception {
        try (var store = new StocktakeStore(dir)) {
            var before = finished(store, OURS, "PS-01 partly");
            var points = new ArrayList<>(store.scoring.latest().points());
            points.replaceAll(r -> r.answer().equals("partly") ? new soundpractice.stocktake.score.PointRule(r.question(), r.kind(), r.answer(), BigDecimal.TEN) : r);
            store.publishScoring.publish(points, store.scoring.latest().bands(), TODAY, "partly is little").orThrow();
            store.later(60);
            var now = finished(store, OURS, "PS-01 partly");
            var comparison = Comparison.of(now, store.interviews.find(before.interview().id()).orElseThrow(), store.scoring);
            assertThat(comparison.sections().getFirst().before()).isEqualTo(Percent.of("50"));
            assertThat(comparison.sections().getFirst().now()).isEqualTo(Percent.of("10"));
        }
    }

    @Test
    void cf_2_a_median_takes_five_other_practices_that_consented_and_says_why_there_is_none() throws Exception {
        try (var store = new StocktakeStore(dir)) {
            var members = IntStream.rangeClosed(1, 8).mapToObj(i -> PracticeCode.of("Z9900" + i)).toList();
            for (var member : members.subList(0, 5)) {
                finished(store, member, "PS-01 yes", "PS-02 no");
            }
            assertThat(key(median(store, members))).as("four others with a stocktake").isEqualTo("stocktake.peers.too-few");
            finished(store, members.get(5), "PS-01 no", "PS-02 no");
            assertThat(key(median(store, members))).as("five, nobody consented").isEqualTo("stocktake.peers.no-consent");
            for (var member : members.subList(1, 6)) {
                store.consenting.give(member, TODAY.minusDays(10), "Practice manager", !member.equals(members.get(5)), null, "").orThrow();
            }
            var refused = median(store, members);
            assertThat(key(refused)).as("one without joint work on a plan").isEqualTo("stocktake.peers.no-consent");
            assertThat(refused.problems().getFirst().rule()).isEqualTo(RuleId.of("CF-2"));
            store.consenting.give(members.get(5), TODAY.minusDays(10), "Practice manager", true, TODAY, "").orThrow();
            var shown = median(store, members).orThrow();
            assertThat(shown.practices()).isEqualTo(5);
            assertThat(shown.medians().get("")).isEqualTo(Percent.of("50"));
            assertThat(shown.medians()).as("no section with fewer than five").containsOnlyKeys("", "PS");
            assertThat(PeerMedian.of("PCN", OURS, members, store.interviews.all(), store.scoring, store.consents, TODAY.plusDays(1)).isDone())
                    .as("a consent has ended").isFalse();
            store.consenting.withdraw(members.get(1), TODAY, "by telephone").orThrow();
            assertThat(key(median(store, members))).as("a consent was withdrawn").isEqualTo("stocktake.peers.no-consent");
            assertThat(store.consents.history(members.get(1))).hasSize(2);
        }
    }

    @Test
    void the_heat_map_shows_each_practices_newest_finished_stocktake() throws Exception {
        try (var store = new StocktakeStore(dir)) {
            finished(store, OURS, "PS-01 no");
            store.later(60);
            var newest = finished(store, OURS, "PS-01 yes", "IR-01 partly");
            finished(store, PracticeCode.of("Z99002"), "PS-01 no");
            store.starting.start(PracticeCode.of("Z99003"), "", List.of()).orThrow();
            var map = HeatMap.of(store.interviews.all(), store.scoring);
            assertThat(map.sections()).hasSize(7);
            assertThat(map.rows()).extracting(r -> r.practice().value()).containsExactly("Z99001", "Z99002");
            assertThat(map.rows().getFirst().interview()).isEqualTo(newest.interview().id());
            assertThat(map.rows().getFirst().overall().value()).isEqualTo(Percent.of("75"));
            assertThat(map.rows().getFirst().scores().get("SG").value()).isNull();
        }
    }

    @Test
    void what_does_not_fit_is_remarked_at_its_question() {
        var facts = List.of(fact(KnownFact.STATUS, "dormant"), fact(KnownFact.LIST_SIZE, "0"), fact(KnownFact.PCN, ""), fact(KnownFact.CQC_OVERALL, "Good"),
                fact(KnownFact.CQC_OUTSTANDING, "0"));
        var file = Fixture.file("PS-01 yes", "PS-02 no", "IR-10 yes", "IR-12 staff", "CE-04 Outstanding", "CE-05 yes", "IPC-05 2026-03-03", "IR-09 ring 943 476 5919");
        var remarks = Consistency.of(file, facts, TODAY);
        assertThat(remarks).extracting(p -> p.field() + " " + p.key().replace("stocktake.check.", "")).contains(
                " not-active", " closed-list", " nobody-of-practice", "PS-01 yes-bare", "IR-10 no-network", "IR-12 no-network", "CE-04 other-rating",
                "CE-05 no-outstanding", "IPC-05 date-later", "IR-09 nhs-number");
        assertThat(remarks).noneMatch(p -> "PS-02".equals(p.field()));
        assertThat(Consistency.of(Fixture.file("CE-04 Good", "IPC-05 2026-03-02"), facts.subList(3, 4), TODAY)).extracting(Problem::key).containsExactly("stocktake.check.nobody-of-practice");
        assertThat(Consistency.of(Fixture.file("CE-04 not_applicable"), facts.subList(3, 4), TODAY)).extracting(Problem::key).contains("stocktake.check.rating-there");
    }

    @Test
    void asks_are_counted_by_quarter_and_year_and_told_before_another_is_made() {
        var asks = List.of(ask(TODAY.plusDays(3), Ask.What.VISIT), ask(TODAY.minusDays(3), Ask.What.LETTER), ask(TODAY.minusDays(20), Ask.What.CHALLENGE),
                ask(LocalDate.of(2026, 1, 1), Ask.What.STOCKTAKE), ask(LocalDate.of(2025, 12, 31), Ask.What.LETTER), ask(LocalDate.of(2025, 3, 2), Ask.What.LETTER));
        var burden = Burden.of(asks, TODAY);
        assertThat(burden.thisQuarter()).isEqualTo(3);
        assertThat(burden.thisYear()).isEqualTo(4);
        assertThat(burden.byKind()).containsEntry(Ask.What.LETTER, 2).doesNotContainKey(Ask.What.VISIT);
        assertThat(burden.daysSince()).isEqualTo(3);
        assertThat(burden.beforeAnother(TODAY)).extracting(Problem::key).containsExactly("stocktake.burden.many", "stocktake.burden.soon");
        assertThat(Burden.of(List.of(), TODAY).beforeAnother(TODAY)).isEmpty();
    }

    private static KnownFact fact(String key, String value) {
        return new KnownFact(key, value, "a source", TODAY, Set.of());
    }

    private static Ask ask(LocalDate on, Ask.What what) {
        return new Ask(OURS, on, what, "");
    }

    private static Outcome<PeerMedian> median(StocktakeStore store, List<PracticeCode> members) {
        return PeerMedian.of("PCN", OURS, members, store.interviews.all(), store.scoring, store.consents, TODAY);
    }

    private static String key(Outcome<?> outcome) {
        return outcome.problems().getFirst().key();
    }

    private static soundpractice.stocktake.InterviewFile finished(StocktakeStore store, PracticeCode practice, String... answers) throws Exception {
        var id = store.starting.start(practice, "", List.of()).orThrow().id();
        for (var answer : answers) {
            store.answering.outcome(id, answer.substring(0, answer.indexOf(' ')), List.of(answer.substring(answer.indexOf(' ') + 1))).orThrow();
        }
        store.finalising.finalise(id, "enough").orThrow();
        return store.interviews.find(id).orElseThrow();
    }
}
