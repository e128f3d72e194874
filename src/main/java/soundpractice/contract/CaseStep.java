package soundpractice.contract;

import java.util.Locale;
import java.util.Optional;
import soundpractice.contract.investigation.Level;

/// A step that can be taken in a contract case (§7, §8), in the order of the flow.
public enum CaseStep {
    ASSESS,
    MINOR,
    MODERATE,
    MAJOR,
    NO_ACTION,
    REMEDIAL,
    BREACH,
    SANCTION,
    TERMINATION,
    CLOSE;

    /// As files and the command line write it: `no_action`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words; with `.about` of what it means.
    public String key() {
        return "contract.step." + word().replace('_', '-');
    }

    /// The level it investigates at, if it does.
    public Optional<Level> level() {
        return switch (this) {
            case MINOR -> Optional.of(Level.MINOR);
            case MODERATE -> Optional.of(Level.MODERATE);
            case MAJOR -> Optional.of(Level.MAJOR);
            default -> Optional.empty();
        };
    }

    /// The course it decides on, if it does.
    public Optional<Action> action() {
        return switch (this) {
            case NO_ACTION -> Optional.of(Action.NONE);
            case REMEDIAL -> Optional.of(Action.REMEDIAL);
            case BREACH -> Optional.of(Action.BREACH);
            case SANCTION -> Optional.of(Action.SANCTION);
            case TERMINATION -> Optional.of(Action.TERMINATION);
            default -> Optional.empty();
        };
    }

    /// The step that decides on a course.
    public static CaseStep of(Action action) {
        return switch (action) {
            case NONE -> NO_ACTION;
            case REMEDIAL -> REMEDIAL;
            case BREACH -> BREACH;
            case SANCTION -> SANCTION;
            case TERMINATION -> TERMINATION;
        };
    }
}
