package soundpractice.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import soundpractice.journal.Entry;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;

/// Whether a plan can be agreed. What is missing is named by its field, so that the screen can show it where it belongs.
public final class Completeness {
    private final PlanShape shape;
    private final PlanFile file;
    private final List<Problem> problems = new ArrayList<>();

    private Completeness(PlanShape shape, PlanFile file) {
        this.shape = shape;
        this.file = file;
    }

    /// What stands against agreeing; empty when nothing does.
    public static List<Problem> of(PlanShape shape, PlanFile file) {
        var check = new Completeness(shape, file);
        check.plan();
        return List.copyOf(check.problems);
    }

    /// The name of a field of a record, by which a refusal points at it.
    public static String field(RecordId record, PlanValue value) {
        return record + "/" + value.word();
    }

    private void plan() {
        for (var field : shape.fields()) {
            if (field.value().level() == PlanValue.Level.PLAN && isNeeded(field) && blank(field.value())) {
                missing(file.id(), field, file.of().title());
            }
        }
        if (file.problems().isEmpty()) {
            problems.add(Problem.of("improvement.agree.no-problem").by(RuleId.of("R-1")));
        }
        file.problems().forEach(this::problem);
        if (!file.problems().isEmpty() && live(file.actions()).findAny().isEmpty()) {
            problems.add(Problem.of("improvement.agree.no-action").by(RuleId.of("ST-1")));
        }
    }

    private boolean isNeeded(PlanField field) {
        return field.isNeeded(file.of().light());
    }

    private boolean blank(PlanValue value) {
        var plan = file.of();
        return switch (value) {
            case ACCOUNT_NUMBER -> plan.accountNumber().isBlank();
            case REFERENCE -> plan.reference().isBlank();
            case COMPLETED_BY -> plan.completedBy().isBlank();
            case POSITIONS -> plan.positions().isBlank();
            case PURPOSE -> plan.purpose().isBlank();
            default -> false;
        };
    }

    private void problem(Entry<PlanProblem> entry) {
        var p = entry.value();
        for (var field : shape.fields()) {
            if (field.value().level() == PlanValue.Level.PROBLEM && isNeeded(field) && blank(field.value(), entry)) {
                missing(entry.id(), field, p.title());
            }
        }
        var actions = live(file.actionsOf(entry.id())).toList();
        if (actions.isEmpty() && !file.of().light() && shape.layout() == PlanShape.Layout.PAGES) {
            problems.add(Problem.of("improvement.agree.problem-without-action", p.title()).at(field(entry.id(), PlanValue.ACTION)).by(RuleId.of("R-1")));
        }
        if (p.threat() == Threat.NOW && p.interim().isBlank()) {
            problems.add(Problem.of("improvement.agree.no-interim", p.title()).at(field(entry.id(), PlanValue.INTERIM)).by(RuleId.of("ST-3")));
        }
        actions.forEach(this::action);
    }

    private boolean blank(PlanValue value, Entry<PlanProblem> entry) {
        var p = entry.value();
        return switch (value) {
            case PROBLEM -> p.title().isBlank();
            case NOT_MET -> p.notMet().isBlank();
            case REGULATION -> p.regulation().isBlank();
            case ACTIVITIES -> p.activities().isBlank();
            case ISSUES -> file.issues().stream().noneMatch(i -> i.value().problem().equals(entry.id()) && !i.value().why().isBlank());
            case GOAL -> p.goal().isBlank();
            case DOMAIN -> p.domain().isBlank();
            case RESPONSE_AT_SIGN_UP -> p.responseAtSignUp().isBlank();
            case RESPONSE_AT_Q2 -> p.responseAtQ2().isBlank();
            default -> false;
        };
    }

    private void action(Entry<PlanAction> entry) {
        for (var field : shape.fields()) {
            if (field.value().level() == PlanValue.Level.ACTION && isNeeded(field) && blankInAction(field.value(), entry)) {
                missing(entry.id(), field, entry.value().what());
            }
        }
    }

    private boolean blankInAction(PlanValue value, Entry<PlanAction> entry) {
        var a = entry.value();
        return switch (value) {
            case ACTION -> a.what().isBlank();
            case LEAD -> a.owner().isBlank();
            case DUE -> a.due() == null;
            case RESOURCES -> a.resources().isBlank();
            case SUPPORT -> a.support().isBlank();
            case SOURCES_OF_SUPPORT -> a.sources().isEmpty();
            case MEASURE -> a.measure().isBlank();
            case MILESTONES -> file.milestonesOf(entry.id()).isEmpty();
            case PROGRESS -> a.carried().isBlank() && file.progressOf(entry.id()).isEmpty();
            case NEXT_STEPS -> a.nextSteps().isBlank() && a.state().isOpen();
            default -> false;
        };
    }

    private static Stream<Entry<PlanAction>> live(List<Entry<PlanAction>> actions) {
        return actions.stream().filter(a -> a.value().state() != ActionState.DROPPED);
    }

    private void missing(RecordId record, PlanField field, String where) {
        problems.add(Problem.of("improvement.agree.missing", field.label(), shorten(where)).at(field(record, field.value())));
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
