package soundpractice.kernel;

/// Whose record it is: one practice's, the whole area's, or this laptop's alone. Bundles travel by scope; what is
/// scoped to this laptop never leaves it.
public record Scope(String value) implements Comparable<Scope> {

    /// Settings, policy, people, data sets: shared by the whole team.
    public static final Scope AREA = new Scope("area");

    /// Never leaves this laptop.
    public static final Scope THIS_LAPTOP = new Scope("this-laptop");

    public Scope {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a scope has a name");
        }
    }

    /// One practice's.
    public static Scope of(PracticeCode practice) {
        return new Scope(practice.value());
    }

    /// Whether records of this scope may be put into a bundle.
    public boolean travels() {
        return !equals(THIS_LAPTOP);
    }

    @Override
    public int compareTo(Scope other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
