package soundpractice.contract.notice;

/// A ground of breach: the term of the contract and how it was broken. The contract's terms, never CQC's finding (§7, 2a).
///
/// @param clause the clause's number; every ground has one
/// @param failing how the contractor failed to comply with it
public record Ground(String clause, String failing) {
    public Ground {
        clause = clause.strip();
        failing = failing.strip();
    }
}
