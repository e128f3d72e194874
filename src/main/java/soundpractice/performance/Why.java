package soundpractice.performance;

import java.util.ArrayList;
import java.util.List;
import soundpractice.kernel.Percent;
import soundpractice.kernel.Reason;

/// The reasons of a standing in words, each with the rules that say so.
final class Why {
    private Why() {}

    static List<Reason> of(Standing standing) {
        var reasons = new ArrayList<Reason>();
        var overall = standing.overall();
        var status = standing.status();
        if (overall == null || status == null) {
            reasons.add(Reason.of("R-10,R-30", "performance.why.no-figure"));
            return reasons;
        }
        reasons.add(figure(standing, overall));
        reasons.add(status(status, overall, standing.terms().policy()));
        reasons.add(Reason.of("R-30", "performance.why.rank", standing.rank(), standing.terms().ranked()));
        reasons.add(bottom(standing));
        if (standing.tie()) {
            reasons.add(tie(standing));
        }
        entry(standing, reasons);
        return reasons;
    }

    private static Reason figure(Standing standing, Percent overall) {
        return switch (standing.source()) {
            case IMPORTED -> Reason.of("R-10", "performance.why.imported", overall);
            case MEAN -> Reason.of("R-10,A-17", "performance.why.mean", overall);
            case CORRECTED -> Reason.of("R-24", "performance.why.corrected", overall);
        };
    }

    private static Reason status(Status status, Percent overall, Policy policy) {
        var rounded = policy.rounding() == Rounding.NONE ? "" : ",P-19";
        return switch (status) {
            case RED -> Reason.of("R-11,P-1" + rounded, "performance.why.red", overall, policy.redBelow());
            case AMBER -> Reason.of("R-12,P-1,P-2" + rounded, "performance.why.amber", overall, policy.redBelow(), policy.greenFrom());
            case GREEN -> policy.rounding().compared(overall).equals(policy.greenFrom())
                    ? Reason.of("R-13,P-2,A-1" + rounded, "performance.why.green-exactly", overall, policy.greenFrom())
                    : Reason.of("R-13,P-2" + rounded, "performance.why.green", overall, policy.greenFrom());
        };
    }

    private static Reason bottom(Standing standing) {
        int n = standing.terms().policy().bottomN();
        if (standing.inBottom()) {
            return Reason.of("R-30,P-3", "performance.why.bottom", n);
        }
        if (standing.rank() > n) {
            return Reason.of("R-30,P-3", "performance.why.above-bottom", n, standing.rank());
        }
        return standing.status() == Status.GREEN
                ? Reason.of("R-31", "performance.why.green-left-out", n)
                : Reason.of("P-3,P-12", "performance.why.tie-left-out", n);
    }

    private static Reason tie(Standing standing) {
        var terms = standing.terms();
        return terms.policy().tieRule() == TieRule.INCLUDE_ALL_AT_BOUNDARY
                ? Reason.of("P-12,A-14", "performance.why.tie-all-in", terms.sharing(), terms.policy().bottomN(), terms.listed())
                : Reason.of("P-12,A-14", "performance.why.tie-all-out", terms.sharing(), terms.policy().bottomN(), terms.listed());
    }

    private static void entry(Standing standing, List<Reason> reasons) {
        if (standing.meetsEntryTest()) {
            reasons.add(standing.isRed()
                    ? Reason.of("P-11", "performance.why.entry-red")
                    : Reason.of("P-11,A-2", "performance.why.entry-not-green"));
        } else if (standing.inBottom()) {
            reasons.add(Reason.of("P-11,A-2,A-3", "performance.why.amber-in-bottom"));
        } else if (standing.isRed()) {
            reasons.add(Reason.of("P-11,A-3", "performance.why.red-outside"));
        }
    }
}
