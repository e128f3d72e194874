package soundpractice.calendar;

import soundpractice.kernel.RuleId;

/// How long something takes by the process: so many days, counted so, because a rule says so.
///
/// @param name the clock's name as the command line shows it (`submission_due`)
/// @param rule the rule that gives the count (`D-10`)
/// @param count how many days, or months; 0 or more
public record ClockRule(String name, RuleId rule, Basis basis, int count) {

    public ClockRule {
        if (count < 0) {
            throw new IllegalArgumentException("days are counted forward, not " + count);
        }
    }

    /// So many calendar days.
    public static ClockRule calendar(String name, String rule, int days) {
        return new ClockRule(name, RuleId.of(rule), Basis.CALENDAR, days);
    }

    /// So many calendar weeks.
    public static ClockRule weeks(String name, String rule, int weeks) {
        return new ClockRule(name, RuleId.of(rule), Basis.CALENDAR, weeks * 7);
    }

    /// So many months.
    public static ClockRule months(String name, String rule, int months) {
        return new ClockRule(name, RuleId.of(rule), Basis.MONTHS, months);
    }

    /// So many working days.
    public static ClockRule working(String name, String rule, int days) {
        return new ClockRule(name, RuleId.of(rule), Basis.WORKING, days);
    }

    /// The same rule with a count that policy has changed.
    public ClockRule of(int days) {
        return new ClockRule(name, rule, basis, days);
    }
}
