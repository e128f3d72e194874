package soundpractice.performance.measures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// What the team has judged about a practice for the vulnerable practices’ fund.
///
/// @param worry whether, of those that require improvement, worry is greatest here (VP-2)
/// @param judged whether local commissioners judge that it needs help (VP-3)
/// @param grounds the local intelligence behind it
/// @param matchedFunding pounds that the practice has committed itself to (VC-1); null while it has not
/// @param sustainable whether it moves toward sustainable models of care (VC-2)
/// @param offer pounds offered; null while nothing is
public record Vulnerable(
        PracticeCode practice, boolean worry, boolean judged, String grounds, java.math.@Nullable BigDecimal matchedFunding, boolean sustainable,
        java.math.@Nullable BigDecimal offer, LocalDate on) {

    /// Judgements in the journal, scoped to the practice.
    public static final Kind<Vulnerable> KIND = Kind.of("performance.vulnerable", Vulnerable.class).together("judged", "grounds");

    /// The identity of a practice's judgement.
    public static RecordId idOf(PracticeCode practice) {
        return RecordId.derived(KIND.name(), practice);
    }

    /// Nothing judged yet.
    public static Vulnerable none(PracticeCode practice, LocalDate on) {
        return new Vulnerable(practice, false, false, "", null, false, null, on);
    }
}
