package soundpractice.performance;

import java.util.List;
import java.util.Optional;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;

/// A quarter's ranking. Of a validated quarter it is the frozen one; before that it is what the figures say so far, accepted challenges included.
///
/// @param quarter the quarter in its state
/// @param policy the policy its practices were judged by
/// @param standings one per practice: lowest first, those without a figure last
public record QuarterResult(Quarter quarter, Policy policy, List<Standing> standings) {

    public QuarterResult {
        standings = List.copyOf(standings);
    }

    /// Which quarter.
    public FinancialQuarter of() {
        return quarter.quarter();
    }

    /// Whether it can never change any more.
    public boolean isValidated() {
        return quarter.isValidated();
    }

    /// The bottom list, lowest first.
    public List<Standing> bottom() {
        return standings.stream().filter(Standing::inBottom).toList();
    }

    /// The practices whose tie at the last place a person has to decide (P-12, A-14); empty when there is none.
    public List<Standing> ties() {
        return standings.stream().filter(Standing::tie).toList();
    }

    /// A practice's standing.
    public Optional<Standing> of(PracticeCode practice) {
        return standings.stream().filter(s -> s.practice().equals(practice)).findFirst();
    }
}
