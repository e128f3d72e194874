package soundpractice.improvement.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import soundpractice.improvement.Plan;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.PlanValue;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;

/// Writes a field's text into the record it belongs to: the way back from paper, the table and the command line. A text that is no such value is refused at its field.
public final class FieldText {
    private static final List<DateTimeFormatter> DAYS = List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH), DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK));

    private FieldText() {}

    /// A day as people write it.
    public static Optional<LocalDate> day(String text) {
        for (var format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), format));
            } catch (DateTimeParseException notSo) {
                // the next way of writing a day
            }
        }
        return Optional.empty();
    }

    /// The action with this text in a field.
    public static Outcome<PlanAction> set(PlanAction a, PlanValue value, String text) {
        var words = text.strip();
        return switch (value) {
            case ACTION -> Outcome.done(a.saying(words));
            case LEAD -> Outcome.done(a.by(words, a.due()));
            case DUE -> words.isEmpty() ? Outcome.done(a.by(a.owner(), null))
                    : day(words).map(day -> Outcome.done(a.by(a.owner(), day))).orElseGet(() -> Outcome.refused(Problem.of("improvement.field.day", words).at("due")));
            case RESOURCES -> Outcome.done(a.helped(words, a.resourcesThere(), a.support(), a.sources()));
            case SUPPORT, SOURCES_OF_SUPPORT -> Outcome.done(a.helped(a.resources(), a.resourcesThere(), words, a.sources()));
            case MEASURE -> Outcome.done(a.measured(words, a.measuredBy()));
            case NEXT_STEPS -> Outcome.done(a.next(words, a.delay()));
            case DELAY -> Outcome.done(a.next(a.nextSteps(), words));
            default -> Outcome.refused(Problem.of("improvement.field.not-here", value.word()).at(value.word()));
        };
    }

    /// The problem with this text in a field.
    public static Outcome<PlanProblem> set(PlanProblem p, PlanValue value, String text) {
        var words = text.strip();
        return switch (value) {
            case PROBLEM -> Outcome.done(p.named(words));
            case NOT_MET -> Outcome.done(p.shown(words, p.goal(), p.theme()));
            case GOAL -> Outcome.done(p.shown(p.notMet(), words, p.theme()));
            case THEME -> Outcome.done(p.shown(p.notMet(), p.goal(), words));
            case REGULATION -> Outcome.done(p.under(words, p.activities()));
            case ACTIVITIES -> Outcome.done(p.under(p.regulation(), words));
            case INTERIM -> Outcome.done(p.weighed(p.threat(), words));
            case DOMAIN -> Outcome.done(p.from(p.source(), words));
            case SOURCE -> Outcome.done(p.from(words, p.domain()));
            case RESPONSE_AT_SIGN_UP -> Outcome.done(p.answered(words, p.responseAtQ2()));
            case RESPONSE_AT_Q2 -> Outcome.done(p.answered(p.responseAtSignUp(), words));
            case NEXT_STEPS -> Outcome.done(p.next(words));
            default -> Outcome.refused(Problem.of("improvement.field.not-here", value.word()).at(value.word()));
        };
    }

    /// The plan with this text in a field.
    public static Outcome<Plan> set(Plan p, PlanValue value, String text) {
        var words = text.strip();
        return switch (value) {
            case ACCOUNT_NUMBER -> Outcome.done(p.filed(words, p.reference(), p.location(), p.completedBy(), p.positions()));
            case REFERENCE -> Outcome.done(p.filed(p.accountNumber(), words, p.location(), p.completedBy(), p.positions()));
            case LOCATION -> Outcome.done(p.filed(p.accountNumber(), p.reference(), words, p.completedBy(), p.positions()));
            case COMPLETED_BY -> Outcome.done(p.filed(p.accountNumber(), p.reference(), p.location(), words, p.positions()));
            case POSITIONS -> Outcome.done(p.filed(p.accountNumber(), p.reference(), p.location(), p.completedBy(), words));
            case PURPOSE -> Outcome.done(p.called(p.title(), words));
            default -> Outcome.refused(Problem.of("improvement.field.not-here", value.word()).at(value.word()));
        };
    }
}
