package soundpractice.kernel;

/// The id of a rule, day count, ambiguity, parameter or oddity of the domain reference: `R-60`, `D-10`, `A-14`, `P-8`, `X-3`.
public record RuleId(String value) implements Comparable<RuleId> {

    public RuleId {
        if (!value.matches("[A-Z]{1,4}-[0-9]{1,3}[a-z]?")) {
            throw new IllegalArgumentException("not a rule id: " + value);
        }
    }

    /// The rule of that id.
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
