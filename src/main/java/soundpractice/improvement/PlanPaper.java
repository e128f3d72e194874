package soundpractice.improvement;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Entry;
import soundpractice.kernel.RecordId;

/// What each field of a plan's page shows. One place for every shape and every medium: printed pages, fillable forms, the command line.
public final class PlanPaper {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final PlanFile file;
    private final PlanFacts facts;
    private final Function<String, String> sourceNames;
    private final Function<Enum<?>, String> words;
    private final UnaryOperator<String> origins;

    /// The paper of a plan.
    ///
    /// @param sourceNames a support source's name by its code
    /// @param words threats and impacts in words
    /// @param origins where a problem comes from, in words ([Origin])
    public PlanPaper(PlanFile file, PlanFacts facts, Function<String, String> sourceNames, Function<Enum<?>, String> words, UnaryOperator<String> origins) {
        this.file = file;
        this.facts = facts;
        this.sourceNames = sourceNames;
        this.words = words;
        this.origins = origins;
    }

    /// A day as pages print it.
    public static String printed(@Nullable LocalDate day) {
        return day == null ? "" : PRINTED.format(day);
    }

    /// The text of a value that belongs to the whole plan.
    public String ofPlan(PlanField field) {
        var plan = file.of();
        return switch (field.value()) {
            case FIXED -> field.label();
            case DATE -> printed(facts.on());
            case PRACTICE_NAME -> facts.practiceName();
            case PRACTICE_CODE -> plan.practice().value();
            case CLINICAL_LEAD -> facts.clinicalLead();
            case OTHER_LEAD -> facts.otherLead();
            case ACCOUNT_NUMBER -> plan.accountNumber();
            case REFERENCE -> plan.reference();
            case LOCATION -> plan.location().isBlank() ? facts.practiceName() : plan.location();
            case COMPLETED_BY -> plan.completedBy();
            case POSITIONS -> plan.positions();
            case PURPOSE -> plan.purpose();
            case SUBMIT_TO -> facts.submitTo();
            default -> throw new IllegalArgumentException(field.value() + " is not the plan's");
        };
    }

    /// The text of a value for a problem. What belongs to its actions is listed, one line for each.
    public String ofProblem(PlanValue value, Entry<PlanProblem> entry) {
        var p = entry.value();
        return switch (value) {
            case PROBLEM -> p.title();
            case NOT_MET -> p.notMet();
            case REGULATION -> p.regulation();
            case ACTIVITIES -> p.activities();
            case ISSUES -> issues(entry.id(), null, "");
            case GOAL -> p.goal();
            case THEME -> p.theme();
            case DOMAIN -> p.domain();
            case THREAT -> words.apply(p.threat());
            case INTERIM -> p.interim();
            case RESPONSE_AT_SIGN_UP -> p.responseAtSignUp();
            case RESPONSE_AT_Q2 -> p.responseAtQ2();
            case SOURCE -> p.source().isBlank() ? "" : origins.apply(p.source());
            case NEXT_STEPS -> lines(Stream.concat(Stream.of(p.nextSteps()), actions(entry).map(a -> ofAction(value, a))));
            case DUE -> planned(entry);
            default -> {
                if (value.level() == PlanValue.Level.PLAN) {
                    throw new IllegalArgumentException(value + " is not a problem's");
                }
                yield listed(value, entry);
            }
        };
    }

    /// The text of a value for an action.
    public String ofAction(PlanValue value, Entry<PlanAction> entry) {
        var a = entry.value();
        return switch (value) {
            case ACTION -> a.what();
            case LEAD -> a.owner();
            case DUE -> printed(a.due());
            case RESOURCES -> a.resources();
            case SUPPORT -> a.support();
            case SOURCES_OF_SUPPORT -> String.join("; ", a.sources().stream().map(sourceNames).toList());
            case MEASURE -> a.measuredBy().isBlank() ? a.measure() : a.measure() + " (" + a.measuredBy() + ")";
            case MILESTONES -> lines(file.milestonesOf(entry.id()).stream().map(m -> {
                var day = m.value().reachedOn() == null ? m.value().due() : m.value().reachedOn();
                return m.value().what() + (day == null ? "" : (m.value().reachedOn() == null ? ", by " : ", reached ") + printed(day));
            }));
            case PROGRESS -> lines(Stream.concat(Stream.of(a.carried()), file.progressOf(entry.id()).stream()
                    .map(p -> printed(p.on()) + ": " + p.what() + (p.impact() == Impact.TOO_EARLY ? "" : " (" + words.apply(p.impact()) + ")"))));
            case NEXT_STEPS -> a.nextSteps();
            case DELAY -> a.delay();
            default -> file.problem(a.problem()).map(p -> ofProblem(value, p)).orElse("");
        };
    }

    /// The day by which a problem's actions are planned to be done: one where it is the same for all, otherwise each action's own.
    private String planned(Entry<PlanProblem> problem) {
        var days = actions(problem).map(a -> a.value().due()).distinct().toList();
        return days.size() == 1 ? printed(days.getFirst()) : listed(PlanValue.DUE, problem);
    }

    private Stream<Entry<PlanAction>> actions(Entry<PlanProblem> problem) {
        return file.actionsOf(problem.id()).stream().filter(a -> a.value().state() != ActionState.DROPPED);
    }

    /// With several actions each line says which action it is about by its number, so that a block of leads can be read beside a block of actions.
    private String listed(PlanValue value, Entry<PlanProblem> problem) {
        var actions = actions(problem).toList();
        if (actions.size() == 1) {
            return ofAction(value, actions.getFirst());
        }
        var lines = new ArrayList<String>();
        for (int i = 0; i < actions.size(); i++) {
            var text = ofAction(value, actions.get(i));
            if (!text.isBlank()) {
                lines.add((i + 1) + ". " + text);
            }
        }
        return String.join("\n", lines);
    }

    private String issues(RecordId problem, @Nullable RecordId parent, String indent) {
        return lines(file.issuesUnder(problem, parent).stream()
                .map(i -> indent + i.value().why() + below(issues(problem, i.id(), indent + "   "))));
    }

    private static String below(String deeper) {
        return deeper.isEmpty() ? "" : "\n" + deeper;
    }

    private static String lines(Stream<String> texts) {
        return texts.filter(t -> !t.isBlank()).collect(Collectors.joining("\n"));
    }
}
