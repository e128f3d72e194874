package soundpractice.inspection.preparation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The lines of the information that is put together before an inspection (15). The framework prints 20; the sixteenth is a heading for the four about premises
/// their nesting was lost in print).
public enum ChecklistItem {
    PI_01(Ask.AREA_TEAM),
    PI_02(Ask.CCG),
    PI_03(Ask.AREA_TEAM),
    PI_04(Ask.PRACTICE),
    PI_05(Ask.AREA_TEAM),
    PI_06(Ask.PRACTICE),
    PI_07(Ask.PRACTICE),
    PI_08(Ask.PRACTICE),
    PI_09(Ask.AREA_TEAM),
    PI_10(Ask.AREA_TEAM),
    PI_11(Ask.AREA_TEAM),
    PI_12(Ask.CQC),
    PI_13(Ask.CCG),
    PI_14(Ask.AREA_TEAM),
    PI_15(Ask.PRACTICE),
    PI_16(Ask.NOBODY),
    PI_16A(Ask.PRACTICE),
    PI_16B(Ask.AREA_TEAM),
    PI_16C(Ask.CCG),
    PI_16D(Ask.AREA_TEAM);

    /// Whom to ask for what is missing.
    public enum Ask {
        PRACTICE,
        CCG,
        AREA_TEAM,
        CQC,
        /// A heading: there is nothing to ask for.
        NOBODY;

        /// The key of its word.
        public String key() {
            return "inspection.ask." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Ask ask;

    ChecklistItem(Ask ask) {
        this.ask = ask;
    }

    /// Whom to ask when it is missing.
    public Ask ask() {
        return ask;
    }

    /// Its id: `PI-01`, `PI-16a`.
    public String code() {
        var tail = name().substring(3);
        return "PI-" + (tail.length() > 2 ? tail.toLowerCase(Locale.ROOT) : tail);
    }

    /// Whether it only heads the lines beneath it.
    public boolean isHeading() {
        return this == PI_16;
    }

    /// Whether it stands beneath the heading.
    public boolean isBeneath() {
        return name().length() > 5;
    }

    /// The lines that ask for something.
    public static List<ChecklistItem> asked() {
        return Arrays.stream(values()).filter(i -> !i.isHeading()).toList();
    }

    /// The key of its title; `.note` behind it gives its note.
    public String key() {
        return "inspection.item." + name().toLowerCase(Locale.ROOT);
    }
}
