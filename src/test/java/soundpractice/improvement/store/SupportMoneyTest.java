package soundpractice.improvement.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.improvement.Order;
import soundpractice.improvement.support.Budget;
import soundpractice.improvement.support.CommissionSupport;
import soundpractice.improvement.support.DiagnosticInput;
import soundpractice.improvement.support.Highlights;
import soundpractice.improvement.support.Invoice;
import soundpractice.improvement.support.Option;
import soundpractice.improvement.support.ReadinessTalk;
import soundpractice.improvement.support.Spending;
import soundpractice.improvement.support.SupportOffer;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;

/// Support and its money: conditions before an offer is confirmed, budget against commitments, invoices, talks, options, highlights without names.
class SupportMoneyTest {
    private static final LocalDate TODAY = ImprovementStore.TODAY;
    private static final PracticeCode PRACTICE = ImprovementStore.PRACTICE;

    @TempDir
    Path folder;

    private static SupportOffer offer(PracticeCode practice, int cost, int ours) {
        return new SupportOffer(practice, null, "College peers", SupportOffer.Sort.PEER, "Resilience", "Six visits", BigDecimal.valueOf(cost), BigDecimal.valueOf(ours), null, null,
                SupportOffer.State.OFFERED, TODAY);
    }

    @Test
    void vc_1_vc_2_both_conditions_stand_before_an_offer_is_confirmed() throws TroubleException {
        try (var store = store()) {
            var offers = new JournalOffers(store.journal);
            var commission = new CommissionSupport(offers);
            var id = commission.offer(offer(PRACTICE, 10_000, 5_000)).orThrow();
            assertThat(commission.move(id, SupportOffer.State.CONFIRMED, TODAY).problems()).extracting(p -> String.valueOf(p.rule())).containsExactly("VC-1", "VC-2");
            commission.committed(id, TODAY, TODAY).orThrow();
            commission.move(id, SupportOffer.State.CONFIRMED, TODAY).orThrow();
            commission.budget(new Budget("Resilience", "2017-18", BigDecimal.valueOf(12_000)));
            commission.offer(offer(PracticeCode.of("Z99002"), 3_050, 3_050)).orThrow();

            commission.invoice(new Invoice(id, PRACTICE, "A1", TODAY, BigDecimal.valueOf(4_000), "")).orThrow();
            assertThat(commission.invoice(new Invoice(id, PRACTICE, "a1", TODAY, BigDecimal.ONE, "")).isDone()).as("a number counts once").isFalse();
            assertThat(commission.invoice(new Invoice(id, PRACTICE, "A2", TODAY, BigDecimal.valueOf(6_001), "")).isDone()).as("not more than it costs").isFalse();

            var spending = Spending.of("Resilience", "2017-18", offers.budgets(), offers.all(), offers.invoices());
            assertThat(spending.committed()).isEqualByComparingTo("5000");
            assertThat(spending.offered()).isEqualByComparingTo("3050");
            assertThat(spending.invoiced()).isEqualByComparingTo("4000");
            assertThat(spending.left()).isEqualByComparingTo("7000");
            assertThat(spending.byPractice()).containsOnlyKeys(PRACTICE);
            assertThat(Spending.of("Resilience", "2016-17", offers.budgets(), offers.all(), offers.invoices()).committed()).isEqualByComparingTo("0");
            assertThat(commission.offer(offer(PRACTICE, 10, 11)).isDone()).isFalse();
        }
    }

    @Test
    void an_offer_goes_on_and_never_back() throws TroubleException {
        var ways = Set.of("OFFERED CONFIRMED", "OFFERED WITHDRAWN", "CONFIRMED DELIVERED", "CONFIRMED WITHDRAWN");
        try (var store = store()) {
            var offers = new JournalOffers(store.journal);
            var commission = new CommissionSupport(offers);
            for (var from : SupportOffer.State.values()) {
                for (var to : SupportOffer.State.values()) {
                    var id = commission.offer(offer(PRACTICE, 1_000, 0)).orThrow();
                    if (from == SupportOffer.State.DELIVERED) {
                        commission.move(id, SupportOffer.State.CONFIRMED, TODAY).orThrow();
                    }
                    if (from != SupportOffer.State.OFFERED) {
                        commission.move(id, from, TODAY).orThrow();
                    }
                    var moved = commission.move(id, to, TODAY);
                    assertThat(moved.isDone()).as("%s to %s", from, to).isEqualTo(ways.contains(from + " " + to));
                    if (moved.isDone()) {
                        assertThat(moved.orThrow().boundOn() != null).as("money is bound while it is wanted").isEqualTo(to.isCommitted());
                    }
                }
            }
        }
    }

    @Test
    void what_was_bound_in_one_year_stays_there_when_it_is_delivered_in_the_next() throws TroubleException {
        try (var store = store()) {
            var offers = new JournalOffers(store.journal);
            var commission = new CommissionSupport(offers);
            var id = commission.offer(offer(PRACTICE, 10_000, 5_000)).orThrow();
            commission.committed(id, TODAY, TODAY).orThrow();
            var march = LocalDate.of(2018, 3, 20);
            commission.move(id, SupportOffer.State.CONFIRMED, march).orThrow();
            commission.invoice(new Invoice(id, PRACTICE, "A1", march, BigDecimal.valueOf(4_000), "")).orThrow();
            var delivered = commission.move(id, SupportOffer.State.DELIVERED, LocalDate.of(2018, 5, 2)).orThrow();
            assertThat(delivered.since()).isEqualTo("2018-05-02");
            var bound = Spending.of("Resilience", "2017-18", offers.budgets(), offers.all(), offers.invoices());
            assertThat(bound.committed()).isEqualByComparingTo("5000");
            assertThat(bound.invoiced()).isEqualByComparingTo("4000");
            assertThat(Spending.of("Resilience", "2018-19", offers.budgets(), offers.all(), offers.invoices()).committed()).isEqualByComparingTo("0");
        }
    }

    @Test
    void rd_1_to_rd_6_the_talk_comes_before_the_diagnostic() throws TroubleException {
        try (var store = store()) {
            var offers = new JournalOffers(store.journal);
            var commission = new CommissionSupport(offers);
            var option = option(PRACTICE, "workforce", "A GP post has been vacant for two years");
            assertThat(commission.option(option).isDone()).isFalse();
            commission.talk(new ReadinessTalk(PRACTICE, TODAY, "Two partners short", "Four partners", "A rota that holds", "Yes", "A day a week", "Join with a neighbour", true, ""));
            assertThat(commission.option(option).isDone()).as("no future state agreed yet").isFalse();
            commission.talk(new ReadinessTalk(PRACTICE, TODAY, "Two partners short", "Four partners", "A rota that holds", "Yes", "A day a week", "Join with a neighbour", true,
                    "A practice of four partners with one neighbour"));
            commission.option(option).orThrow();
            assertThat(offers.talks(PRACTICE)).singleElement().satisfies(t -> assertThat(t.answers()).hasSize(6).doesNotContain(""));
            assertThat(offers.options()).hasSize(1);
            assertThat(Option.Domain.values()).extracting(d -> d.rule().value()).containsExactly("DG-1", "DG-2", "DG-3", "DG-4");
        }
    }

    /// The diagnostic's six sources in the order in which the proposal names them.
    @Test
    void dg_1_to_dg_4_rest_on_six_sources_and_what_is_missing_is_known() throws TroubleException {
        try (var store = store()) {
            var offers = new JournalOffers(store.journal);
            var commission = new CommissionSupport(offers);
            assertThat(offers.inputs(PRACTICE)).extracting(i -> i.source().word()).containsExactly("staff_360", "cqc_ratings", "web_tool", "making_time", "cqrs_qof", "profit_and_loss");
            assertThat(offers.inputs(PRACTICE)).allMatch(i -> i.state() == DiagnosticInput.State.MISSING);
            var audit = new DiagnosticInput(PRACTICE, DiagnosticInput.Source.MAKING_TIME, DiagnosticInput.State.ASKED, "", "the manager", TODAY);
            commission.note(audit, TODAY).orThrow();
            assertThat(commission.note(new DiagnosticInput(PRACTICE, audit.source(), DiagnosticInput.State.ASKED, "", "", TODAY), TODAY).problems()).extracting(p -> p.field()).containsExactly("whom");
            assertThat(commission.note(new DiagnosticInput(PRACTICE, audit.source(), DiagnosticInput.State.SEEN, "", "", TODAY.plusDays(1)), TODAY).problems())
                    .extracting(p -> p.field()).containsExactly("note", "on");
            commission.note(new DiagnosticInput(PRACTICE, audit.source(), DiagnosticInput.State.SEEN, "One in four could go elsewhere", "", TODAY), TODAY).orThrow();
            assertThat(offers.inputs(PRACTICE)).filteredOn(i -> i.state() != DiagnosticInput.State.MISSING).singleElement()
                    .satisfies(i -> assertThat(i.note()).isEqualTo("One in four could go elsewhere"));
        }
    }

    @Test
    void highlights_show_no_practice_and_no_theme_that_too_few_share() {
        var options = new ArrayList<Option>();
        for (int i = 1; i <= 4; i++) {
            options.add(option(PracticeCode.of("Z9900" + i), "workforce", "A GP post has been vacant for two years"));
        }
        options.add(option(PracticeCode.of("Z99001"), "workforce", "Harbour View lost its nurse"));
        options.add(option(PracticeCode.of("Z99001"), "finance", "Income looks low"));
        options.add(option(PracticeCode.of("Z99002"), "finance", "Income looks low"));
        var report = Highlights.of(options, Set.of("Harbour View", "Z99001", "Z99002"));
        assertThat(report.practices()).isEqualTo(4);
        assertThat(report.lines()).singleElement().satisfies(line -> {
            assertThat(line.practices()).isEqualTo(4);
            assertThat(line.findings()).containsExactly("A GP post has been vacant for two years");
        });
        assertThat(report.tooFew()).containsExactly("finance");
        assertThat(report.held()).hasSize(1);
    }

    private static Option option(PracticeCode practice, String theme, String finding) {
        return new Option(practice, Option.Domain.STAFFING, theme, finding, List.of("Recruit together"), false, Order.first());
    }

    private ImprovementStore store() throws TroubleException {
        return new ImprovementStore(folder, List.of(SupportOffer.KIND, Invoice.KIND, Budget.KIND, ReadinessTalk.KIND, DiagnosticInput.KIND, Option.KIND));
    }
}
