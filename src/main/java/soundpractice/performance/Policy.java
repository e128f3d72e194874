package soundpractice.performance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import soundpractice.journal.Kind;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Percent;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;

/// The support and escalation policy, P-1 to P-19 and the setting of A-30, as it holds from a financial year on until a later year's version. A quarter is judged by
/// its year's version; a validated quarter keeps the version it was judged by.
///
/// @param fromYear the calendar year in which the first financial year it holds for begins
/// @param redBelow P-1
/// @param greenFrom P-2
/// @param bottomN P-3
/// @param warningQuarter P-4, 1 to 4
/// @param formalStartQuarter P-5, 1 to 4
/// @param challengeWeeks P-6
/// @param challengeWeeksQ4 P-7
/// @param submissionDays P-8, calendar days from the letter's date
/// @param engagementDays P-9, working days from receipt
/// @param consecutiveQuarters P-10
/// @param entryTest P-11
/// @param tieRule P-12
/// @param countQ1TowardsConsecutive P-13
/// @param carryRunAcrossYears P-14
/// @param receiptOffsetDays P-15
/// @param letter1EngagementClock P-16
/// @param progressTemplate P-17
/// @param workingDayCalendar P-18
/// @param rounding P-19
/// @param letter3SilenceToCommittee A-30; a policy kept before there was this setting reads as false, the default
public record Policy(
        int fromYear,
        Percent redBelow,
        Percent greenFrom,
        int bottomN,
        int warningQuarter,
        int formalStartQuarter,
        int challengeWeeks,
        int challengeWeeksQ4,
        int submissionDays,
        int engagementDays,
        int consecutiveQuarters,
        EntryTest entryTest,
        TieRule tieRule,
        boolean countQ1TowardsConsecutive,
        boolean carryRunAcrossYears,
        int receiptOffsetDays,
        boolean letter1EngagementClock,
        ProgressTemplate progressTemplate,
        WorkingDays workingDayCalendar,
        Rounding rounding,
        boolean letter3SilenceToCommittee) {

    /// Policies in the journal, scoped to the area. The two limits of the bands merge as one.
    public static final Kind<Policy> KIND = Kind.of("performance.policy", Policy.class).together("redBelow", "greenFrom");

    /// The policy as the reference states it.
    public static Policy standard(int fromYear) {
        var texts = new EnumMap<Parameter, String>(Parameter.class);
        for (var p : Parameter.values()) {
            texts.put(p, p.standard());
        }
        return of(fromYear, texts);
    }

    /// The identity of a year's version, the same on every laptop.
    public static RecordId idOf(int fromYear) {
        return RecordId.derived(KIND.name(), fromYear);
    }

    /// A policy from its parameters as texts, each one that its parameter allows.
    static Policy of(int fromYear, Map<Parameter, String> t) {
        return new Policy(
                fromYear,
                Percent.of(text(t, Parameter.RED_BELOW)),
                Percent.of(text(t, Parameter.GREEN_FROM)),
                number(t, Parameter.BOTTOM_N),
                number(t, Parameter.WARNING_QUARTER),
                number(t, Parameter.FORMAL_START_QUARTER),
                number(t, Parameter.CHALLENGE_WEEKS),
                number(t, Parameter.CHALLENGE_WEEKS_Q4),
                number(t, Parameter.SUBMISSION_DAYS),
                number(t, Parameter.ENGAGEMENT_DAYS),
                number(t, Parameter.CONSECUTIVE_QUARTERS),
                EntryTest.valueOf(upper(t, Parameter.ENTRY_TEST)),
                TieRule.valueOf(upper(t, Parameter.TIE_RULE)),
                Boolean.parseBoolean(text(t, Parameter.COUNT_Q1_TOWARDS_CONSECUTIVE)),
                Boolean.parseBoolean(text(t, Parameter.CARRY_RUN_ACROSS_YEARS)),
                number(t, Parameter.RECEIPT_OFFSET_DAYS),
                text(t, Parameter.LETTER1_ENGAGEMENT_CLOCK).equals("on"),
                ProgressTemplate.valueOf(text(t, Parameter.PROGRESS_TEMPLATE)),
                WorkingDays.valueOf(upper(t, Parameter.WORKING_DAY_CALENDAR)),
                Rounding.valueOf(upper(t, Parameter.ROUNDING)),
                Boolean.parseBoolean(text(t, Parameter.LETTER3_SILENCE_TO_COMMITTEE)));
    }

    /// A parameter's value as text, as [Parameter#allowed] reads it.
    public String text(Parameter parameter) {
        return switch (parameter) {
            case RED_BELOW -> redBelow.toString();
            case GREEN_FROM -> greenFrom.toString();
            case BOTTOM_N -> Integer.toString(bottomN);
            case WARNING_QUARTER -> "Q" + warningQuarter;
            case FORMAL_START_QUARTER -> "Q" + formalStartQuarter;
            case CHALLENGE_WEEKS -> Integer.toString(challengeWeeks);
            case CHALLENGE_WEEKS_Q4 -> Integer.toString(challengeWeeksQ4);
            case SUBMISSION_DAYS -> Integer.toString(submissionDays);
            case ENGAGEMENT_DAYS -> Integer.toString(engagementDays);
            case CONSECUTIVE_QUARTERS -> Integer.toString(consecutiveQuarters);
            case ENTRY_TEST -> lower(entryTest);
            case TIE_RULE -> lower(tieRule);
            case COUNT_Q1_TOWARDS_CONSECUTIVE -> Boolean.toString(countQ1TowardsConsecutive);
            case CARRY_RUN_ACROSS_YEARS -> Boolean.toString(carryRunAcrossYears);
            case RECEIPT_OFFSET_DAYS -> Integer.toString(receiptOffsetDays);
            case LETTER1_ENGAGEMENT_CLOCK -> letter1EngagementClock ? "on" : "off";
            case PROGRESS_TEMPLATE -> progressTemplate.name();
            case WORKING_DAY_CALENDAR -> lower(workingDayCalendar);
            case ROUNDING -> lower(rounding);
            case LETTER3_SILENCE_TO_COMMITTEE -> Boolean.toString(letter3SilenceToCommittee);
        };
    }

    /// The policy with one parameter changed; refused when the parameter does not allow the value or the policy would contradict itself.
    public Outcome<Policy> with(Parameter parameter, String value) {
        return with(Map.of(parameter, value));
    }

    /// The policy with parameters changed together; refused, at each parameter's id, for every value that is not allowed, and when
    /// the policy would contradict itself.
    public Outcome<Policy> with(Map<Parameter, String> values) {
        var texts = new EnumMap<Parameter, String>(Parameter.class);
        var problems = new ArrayList<Problem>();
        for (var p : Parameter.values()) {
            var given = values.get(p);
            var read = given == null ? java.util.Optional.of(text(p)) : p.allowed().read(given);
            if (read.isEmpty()) {
                problems.add(notAllowed(p, given == null ? "" : given));
            }
            texts.put(p, read.orElse(text(p)));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var changed = of(fromYear, texts);
        return Outcome.unless(changed.contradictions(), () -> changed);
    }

    /// The same policy, holding from another year on.
    public Policy from(int year) {
        var texts = new EnumMap<Parameter, String>(Parameter.class);
        for (var p : Parameter.values()) {
            texts.put(p, text(p));
        }
        return of(year, texts);
    }

    /// What makes the policy contradict itself: bands that overlap or leave one empty, or a formal process that starts before its warning.
    public List<Problem> contradictions() {
        var problems = new ArrayList<Problem>();
        if (!redBelow.isBelow(greenFrom)) {
            problems.add(Problem.of("performance.policy.bands", redBelow, greenFrom).at("P-2").by(Parameter.GREEN_FROM.id()));
        }
        if (formalStartQuarter <= warningQuarter) {
            problems.add(Problem.of("performance.policy.start", warningQuarter, formalStartQuarter)
                    .at("P-5").by(Parameter.FORMAL_START_QUARTER.id()));
        }
        return problems;
    }

    /// The band of a figure: below P-1 Red, from P-2 on Green, Amber between.
    public Status statusOf(Percent overall) {
        var compared = rounding.compared(overall);
        if (compared.isBelow(redBelow)) {
            return Status.RED;
        }
        return compared.isBelow(greenFrom) ? Status.AMBER : Status.GREEN;
    }

    /// How many weeks practices have to challenge a quarter's figures.
    public int challengeWeeks(int quarterNumber) {
        return quarterNumber == 4 ? challengeWeeksQ4 : challengeWeeks;
    }

    private static Problem notAllowed(Parameter p, String given) {
        var problem = switch (p.allowed()) {
            case Allowed.Share() -> Problem.of("performance.policy.share", given);
            case Allowed.Count(int least, int most) -> Problem.of("performance.policy.count", given, least, most);
            case Allowed.OneOf(List<String> words) -> Problem.of("performance.policy.one-of", given, String.join(", ", words));
        };
        return problem.at(p.id().value()).by(p.id());
    }

    private static String text(Map<Parameter, String> texts, Parameter p) {
        var text = texts.get(p);
        return text == null ? p.standard() : text;
    }

    private static int number(Map<Parameter, String> texts, Parameter p) {
        var text = text(texts, p);
        return Integer.parseInt(text.startsWith("Q") ? text.substring(1) : text);
    }

    private static String upper(Map<Parameter, String> texts, Parameter p) {
        return text(texts, p).toUpperCase(Locale.ROOT);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
