package soundpractice.performance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import soundpractice.kernel.RuleId;

/// One setting of the support and escalation policy, P-1 to P-19 and the settings that rulings on unclear places leave open: its id, its name in the reference, its default and what it may be.
/// Name and meaning in words stand under `performance.policy.p1` and `performance.policy.p1.help`.
public enum Parameter {
    /// Red is below this, exclusive.
    RED_BELOW("P-1", "60", new Allowed.Share()),
    /// Green is from this on, inclusive.
    GREEN_FROM("P-2", "75", new Allowed.Share()),
    /// How many places the bottom list has.
    BOTTOM_N("P-3", "5", new Allowed.Count(1, 50)),
    /// The quarter whose close brings a warning only.
    WARNING_QUARTER("P-4", "Q1", quarters()),
    /// The quarter from whose validated dashboard the formal process runs.
    FORMAL_START_QUARTER("P-5", "Q2", quarters()),
    /// Weeks to challenge the figures of Q1, Q2 and Q3.
    CHALLENGE_WEEKS("P-6", "2", new Allowed.Count(1, 12)),
    /// Weeks to challenge the figures of Q4.
    CHALLENGE_WEEKS_Q4("P-7", "3", new Allowed.Count(1, 12)),
    /// Calendar days from a letter's date to send what it asks for.
    SUBMISSION_DAYS("P-8", "28", new Allowed.Count(1, 365)),
    /// Working days from receipt to engage.
    ENGAGEMENT_DAYS("P-9", "28", new Allowed.Count(1, 365)),
    /// Quarters in a row that lead to escalation.
    CONSECUTIVE_QUARTERS("P-10", "2", new Allowed.Count(2, 8)),
    /// What lets a practice into the process.
    ENTRY_TEST("P-11", "red_and_bottom_n", words(EntryTest.values())),
    /// What becomes of a tie at the last place.
    TIE_RULE("P-12", "include_all_at_boundary", words(TieRule.values())),
    /// Whether the first quarter counts towards quarters in a row.
    COUNT_Q1_TOWARDS_CONSECUTIVE("P-13", "false", yesOrNo()),
    /// Whether quarters in a row go on over the year's end.
    CARRY_RUN_ACROSS_YEARS("P-14", "false", yesOrNo()),
    /// Days from a letter's date to its receipt, where no receipt date is known.
    RECEIPT_OFFSET_DAYS("P-15", "0", new Allowed.Count(0, 30)),
    /// Whether Letter 1 starts an engagement clock.
    LETTER1_ENGAGEMENT_CLOCK("P-16", "off", new Allowed.OneOf(List.of("off", "on"))),
    /// The form on which progress is asked for.
    PROGRESS_TEMPLATE("P-17", "C3", new Allowed.OneOf(List.of("C1", "C3"))),
    /// The calendar of working days.
    WORKING_DAY_CALENDAR("P-18", "england_and_wales", words(WorkingDays.values())),
    /// Whether figures are rounded before they are compared.
    ROUNDING("P-19", "none", words(Rounding.values())),
    /// Whether silence after Letter 3 goes to the committee at once, without Letter 5 between.
    LETTER3_SILENCE_TO_COMMITTEE("A-30", "false", yesOrNo());

    private final RuleId id;
    private final String standard;
    private final Allowed allowed;

    Parameter(String id, String standard, Allowed allowed) {
        this.id = RuleId.of(id);
        this.standard = standard;
        this.allowed = allowed;
    }

    /// Its id: `P-1`.
    public RuleId id() {
        return id;
    }

    /// The value that the reference gives it.
    public String standard() {
        return standard;
    }

    /// What it may be.
    public Allowed allowed() {
        return allowed;
    }

    /// Its name in the reference: `red_below`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its name in this room's words: `performance.policy.p1`; its meaning stands under the same with `.help`.
    public String key() {
        return "performance.policy." + id.value().toLowerCase(Locale.ROOT).replace("-", "");
    }

    /// The parameter of an id (`P-3`) or name (`bottom_n`).
    public static Optional<Parameter> named(String idOrWord) {
        var bare = idOrWord.strip();
        for (var p : values()) {
            if (p.id.value().equalsIgnoreCase(bare) || p.name().equalsIgnoreCase(bare)) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }

    private static Allowed quarters() {
        return new Allowed.OneOf(List.of("Q1", "Q2", "Q3", "Q4"));
    }

    private static Allowed yesOrNo() {
        return new Allowed.OneOf(List.of("false", "true"));
    }

    private static Allowed words(Enum<?>[] values) {
        return new Allowed.OneOf(java.util.Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList());
    }
}
