package soundpractice.improvement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a field of a plan's page may show. A shape's definition names these; [PlanPaper] knows where each comes from.
public enum PlanValue {
    /// A sentence that the definition itself holds.
    FIXED(Level.PLAN),
    DATE(Level.PLAN),
    PRACTICE_NAME(Level.PLAN),
    PRACTICE_CODE(Level.PLAN),
    CLINICAL_LEAD(Level.PLAN),
    OTHER_LEAD(Level.PLAN),
    ACCOUNT_NUMBER(Level.PLAN),
    REFERENCE(Level.PLAN),
    LOCATION(Level.PLAN),
    COMPLETED_BY(Level.PLAN),
    POSITIONS(Level.PLAN),
    PURPOSE(Level.PLAN),
    SUBMIT_TO(Level.PLAN),

    PROBLEM(Level.PROBLEM),
    NOT_MET(Level.PROBLEM),
    REGULATION(Level.PROBLEM),
    ACTIVITIES(Level.PROBLEM),
    ISSUES(Level.PROBLEM),
    GOAL(Level.PROBLEM),
    THEME(Level.PROBLEM),
    DOMAIN(Level.PROBLEM),
    THREAT(Level.PROBLEM),
    INTERIM(Level.PROBLEM),
    RESPONSE_AT_SIGN_UP(Level.PROBLEM),
    RESPONSE_AT_Q2(Level.PROBLEM),
    SOURCE(Level.PROBLEM),

    ACTION(Level.ACTION),
    LEAD(Level.ACTION),
    DUE(Level.ACTION),
    RESOURCES(Level.ACTION),
    SUPPORT(Level.ACTION),
    SOURCES_OF_SUPPORT(Level.ACTION),
    MEASURE(Level.ACTION),
    MILESTONES(Level.ACTION),
    PROGRESS(Level.ACTION),
    NEXT_STEPS(Level.ACTION),
    DELAY(Level.ACTION);

    /// Of what a value is: the plan, one of its problems, one of its actions.
    public enum Level {
        PLAN,
        PROBLEM,
        ACTION
    }

    private final Level level;

    PlanValue(Level level) {
        this.level = level;
    }

    /// Of what it is.
    public Level level() {
        return level;
    }

    /// As definitions and form fields write it: `not_met`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The value of that name.
    public static Optional<PlanValue> find(String word) {
        return Arrays.stream(values()).filter(v -> v.word().equals(word)).findFirst();
    }
}
