package soundpractice.improvement.support;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import soundpractice.journal.Entry;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;

/// A programme's money in a year: what there is, what is bound, what was invoiced.
///
/// @param budget what there is; zero when nobody has said
/// @param committed the commissioner's share of offers confirmed or delivered
/// @param offered the share of offers still open
/// @param invoiced what invoices have asked for
/// @param byPractice the committed share of each practice
public record Spending(
        String programme, String year, BigDecimal budget, BigDecimal committed, BigDecimal offered, BigDecimal invoiced, Map<PracticeCode, BigDecimal> byPractice) {

    /// What is left once everything bound is paid.
    public BigDecimal left() {
        return budget.subtract(committed);
    }

    /// Whether more is bound than there is.
    public boolean isOverdrawn() {
        return left().signum() < 0;
    }

    /// The spending of a programme in a year. An offer counts in the year in which its money was bound; while it is open, in that in which it was made.
    public static Spending of(String programme, String year, List<Budget> budgets, List<Entry<SupportOffer>> offers, List<Invoice> invoices) {
        var budget = budgets.stream().filter(b -> b.programme().equals(programme) && b.year().equals(year)).map(Budget::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var committed = BigDecimal.ZERO;
        var offered = BigDecimal.ZERO;
        var invoiced = BigDecimal.ZERO;
        var byPractice = new TreeMap<PracticeCode, BigDecimal>();
        for (var entry : offers) {
            var offer = entry.value();
            if (!offer.programme().equals(programme) || !FinancialQuarter.containing(offer.countsOn()).year().equals(year)) {
                continue;
            }
            if (offer.state().isCommitted()) {
                committed = committed.add(offer.ours());
                byPractice.merge(offer.practice(), offer.ours(), BigDecimal::add);
            } else if (offer.state() == SupportOffer.State.OFFERED) {
                offered = offered.add(offer.ours());
            }
            for (var invoice : invoices) {
                if (invoice.offer().equals(entry.id())) {
                    invoiced = invoiced.add(invoice.amount());
                }
            }
        }
        return new Spending(programme, year, budget, committed, offered, invoiced, byPractice);
    }
}
