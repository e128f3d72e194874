package soundpractice.inspection;

import java.util.Locale;
import soundpractice.kernel.RuleId;

/// Places where the framework contradicts itself or leaves something out, each with the reading that this program follows, so that nobody takes a
/// choice of ours for a rule of theirs.
public enum Oddity {
    /// Two dates of publication: both are shown, [Framework#FIRST_PUBLISHED] counts.
    X_1(false),
    /// Whether level 1 alone starts the six months: it proposes a light plan.
    X_2(true),
    /// Five other key questions besides well-led, or four: four.
    X_3(true),
    /// Same working day, or one working day: the severity decides.
    X_4(true),
    /// How levels 2 to 4 are made of level 1 is not given: all are typed in.
    X_5(false),
    /// The order of questions and groups differs: as in the ratings grid.
    X_6(false),
    /// Two frameworks for change are announced, one is given: one, in a list that takes more.
    X_7(false),
    /// The picture of the flow is missing: drawn from the text.
    X_8(false),
    /// No regulation for APMS: left blank, asked of the user.
    X_9(true),
    /// One notice has a closing, one has none: the same signature block in all.
    X_10(false),
    /// The duty to warn of termination is missing in the specimens: printed.
    X_11(false),
    /// Two starting points for 28 days: both are kept.
    X_12(false),
    /// Locality where location is meant: location.
    X_13(false),
    /// The nesting of the checklist is lost: a flat list, four lines under premises.
    X_14(false),
    /// A section cited without its letter: printed as given, editable.
    X_15(true);

    private final boolean setting;

    Oddity(boolean setting) {
        this.setting = setting;
    }

    /// Whether a team can settle it differently.
    public boolean isSetting() {
        return setting;
    }

    /// Its id in the domain's reference.
    public RuleId rule() {
        return RuleId.of(name().replace('_', '-'));
    }

    /// The key of what the framework says.
    public String key() {
        return "inspection.oddity." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The key of what this program does.
    public String reading() {
        return key() + ".reading";
    }
}
