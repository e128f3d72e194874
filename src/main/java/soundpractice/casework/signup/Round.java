package soundpractice.casework.signup;

import java.util.Locale;
import java.util.Optional;
import soundpractice.kernel.FinancialQuarter;

/// When sign-up requirements are asked about: when the year opens, when Q2 ends and when Q3 ends.
public enum Round {
    /// The financial year opens.
    OPENING(1),
    /// Q2 ends: what was No or Working Towards is asked again.
    Q2(2),
    /// Q3 ends: an update on each requirement of the plan.
    Q3(3);

    private final int quarter;

    Round(int quarter) {
        this.quarter = quarter;
    }

    /// The round of a quarter: the opening answers belong to Q1. Nothing is asked in Q4.
    public static Optional<Round> of(FinancialQuarter quarter) {
        return quarter.number() > values().length ? Optional.empty() : Optional.of(values()[quarter.number() - 1]);
    }

    /// The quarter of a year to which it belongs.
    public FinancialQuarter in(int startYear) {
        return new FinancialQuarter(startYear, quarter);
    }

    /// As files and the command line write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "casework.signup.round." + word();
    }
}
