package soundpractice.casework;

import java.util.List;
import java.util.Locale;

/// How far a dispute has come. It runs beside the case's own stage: any case may be in dispute at any stage.
public enum DisputeStage {
    /// Nobody disputes anything.
    NONE,
    /// Both sides explain their decisions and try to settle locally.
    INFORMAL_OPEN,
    /// Every reasonable effort was made and has not settled it: only now may the formal stage open.
    INFORMAL_EXHAUSTED,
    /// A formal appeal under the Local Dispute and Appeals Process.
    FORMAL_APPEAL,
    /// The appeal is decided.
    APPEAL_DECIDED,
    /// The practice is still unhappy: General Condition 14 of the NHS Standard Contract applies.
    GC14,
    /// Settled, at whatever stage.
    SETTLED;

    /// Where it can go from here; a settled dispute may be followed by a new one.
    public List<DisputeStage> next() {
        return switch (this) {
            case NONE, SETTLED -> List.of(INFORMAL_OPEN);
            case INFORMAL_OPEN -> List.of(INFORMAL_EXHAUSTED, SETTLED);
            case INFORMAL_EXHAUSTED -> List.of(FORMAL_APPEAL, SETTLED);
            case FORMAL_APPEAL -> List.of(APPEAL_DECIDED, SETTLED);
            case APPEAL_DECIDED -> List.of(GC14, SETTLED);
            case GC14 -> List.of(SETTLED);
        };
    }

    /// The rules by which one comes to it.
    public String rules() {
        return switch (this) {
            case NONE, INFORMAL_OPEN -> "R-80";
            case INFORMAL_EXHAUSTED, FORMAL_APPEAL, APPEAL_DECIDED -> "R-80,R-81";
            case GC14 -> "R-83";
            case SETTLED -> "R-80";
        };
    }

    /// Whether something is in dispute.
    public boolean isOpen() {
        return this != NONE && this != SETTLED;
    }

    /// As the command line writes it: `informal_open`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "casework.dispute." + word().replace('_', '-');
    }
}
