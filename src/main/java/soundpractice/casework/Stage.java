package soundpractice.casework;

import java.util.Locale;

/// How far a practice's case has come (state flow of the process, A-12). Each stage but the last has a way on.
public enum Stage {
    /// No case.
    NONE,
    /// The practice asked for support itself: outside the formal process, and convertible after a talk (R-43, S-4).
    INFORMAL,
    /// Warned after Q1 by Letter 1; owes nothing yet.
    Q1_WARNED,
    /// Sign-up requirements unmet at the close of Q2: Letter 2, a plan on C1 is due.
    SIGNUP_PLAN,
    /// In the support stage: Letter 4, an action plan is due.
    SUPPORT,
    /// Escalated: Letter 5 or 3, an update is due.
    ESCALATION,
    /// Before the committee, which picks one of three courses.
    PCQG_REVIEW,
    /// Course i: carry on with support.
    CONTINUE,
    /// Course ii: a visit.
    VISIT,
    /// Course iii: whether the practice keeps the service; needs both findings.
    SERVICE_IN_QUESTION,
    /// Over.
    CLOSED;

    /// As the command line and files write it: `q1_warned`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "casework.stage." + word().replace('_', '-');
    }

    /// Whether the case is still going on.
    public boolean isOpen() {
        return this != NONE && this != CLOSED;
    }

    /// Whether the practice is inside the formal process: it owes an answer, or the committee has its case.
    public boolean isFormal() {
        return isOpen() && this != INFORMAL && this != Q1_WARNED;
    }

    /// This stage, or the other where that lies further on. A closed case counts as none.
    public Stage orLater(Stage other) {
        return other != CLOSED && other.compareTo(this) > 0 ? other : this;
    }

    /// Whether the committee has picked a course.
    public boolean isCourse() {
        return this == CONTINUE || this == VISIT || this == SERVICE_IN_QUESTION;
    }
}
