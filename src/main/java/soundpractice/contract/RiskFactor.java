package soundpractice.contract;

import java.util.Locale;

/// What a risk assessment looks at. The weights are the program's own: the source asks for an assessment but names no measure. A person judges; the
/// weights only order the grounds and suggest a level of investigation.
public enum RiskFactor {
    /// Harm to patients, now or soon.
    PATIENT_SAFETY(5),
    /// Patients losing access to services.
    CONTINUITY(4),
    /// Governance that would find and mend such failings.
    GOVERNANCE(3),
    /// Whether the contractor can and will put it right.
    CAPABILITY(3),
    /// How many parts of the contract it touches.
    BREADTH(2),
    /// Earlier notices, repeats.
    TRACK_RECORD(2),
    /// Material financial loss.
    FINANCE(1);

    private final int weight;

    RiskFactor(int weight) {
        this.weight = weight;
    }

    /// How much it counts, 1 to 5.
    public int weight() {
        return weight;
    }

    /// As files write it: `patient_safety`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "contract.factor." + word().replace('_', '-');
    }
}
