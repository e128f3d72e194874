package soundpractice.improvement;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// How far a plan has come. Each change is kept with who, when and why ([PlanStep]).
public enum PlanState {
    /// Being written.
    DRAFT,
    /// Put to the practice, or by the practice to the commissioner.
    PROPOSED,
    /// Agreed by both, and frozen as it stood that day ([AgreedPlan]). Progress goes on; changes need a reason.
    AGREED,
    /// Looked at again together.
    UNDER_REVIEW,
    /// Over: done, or no longer needed.
    CLOSED,
    /// Another plan took its place.
    SUPERSEDED;

    /// As the command line and files write it: `under_review`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "improvement.state." + word().replace('_', '-');
    }

    /// Whether the plan is still worked on.
    public boolean isOpen() {
        return this != CLOSED && this != SUPERSEDED;
    }

    /// Whether both sides have agreed it, so that a change is an amendment and needs a reason.
    public boolean isAgreed() {
        return this == AGREED || this == UNDER_REVIEW;
    }

    /// The states that may come next.
    public Set<PlanState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PROPOSED, SUPERSEDED);
            case PROPOSED -> EnumSet.of(DRAFT, AGREED, SUPERSEDED);
            case AGREED -> EnumSet.of(UNDER_REVIEW, CLOSED, SUPERSEDED);
            case UNDER_REVIEW -> EnumSet.of(AGREED, CLOSED, SUPERSEDED);
            case CLOSED, SUPERSEDED -> EnumSet.noneOf(PlanState.class);
        };
    }
}
