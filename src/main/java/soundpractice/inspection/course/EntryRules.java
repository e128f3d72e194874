package soundpractice.inspection.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundpractice.inspection.Cell;
import soundpractice.inspection.Inspection;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.InspectionSettings;
import soundpractice.inspection.Level;
import soundpractice.kernel.Reason;
import soundpractice.register.cqc.KeyQuestion;
import soundpractice.register.cqc.Rating;

/// What follows from an inspection's ratings (N-1 to N-5). It proposes; a person decides, and what the regulator decided stands whatever was proposed.
public final class EntryRules {
    private final InspectionSettings settings;

    /// By a team's settings.
    public EntryRules(InspectionSettings settings) {
        this.settings = settings;
    }

    /// What an inspection without an open course calls for: straight entry (N-3), time to improve (N-1), a light plan, or nothing.
    public Optional<ProposedStep> first(InspectionFile file) {
        var of = file.of();
        var from = of.ratedOn();
        if (from == null) {
            return Optional.empty();
        }
        var grave = of.ratings().inadequate(Level.L2, Level.L3);
        var straight = straight(of);
        if (!straight.isEmpty()) {
            return Optional.of(new ProposedStep(of.practice(), file.id(), null, null, CourseStage.SPECIAL_MEASURES, from, grave, straight));
        }
        if (!grave.isEmpty()) {
            return Optional.of(new ProposedStep(of.practice(), file.id(), null, null, CourseStage.IMPROVING, from, grave, List.of(
                    Reason.of("N-1,X-2", "inspection.rule.n1", names(grave), settings.monthsToImprove()), Reason.of("N-5", "inspection.rule.n5"))));
        }
        var single = of.ratings().inadequate(Level.L1);
        if (single.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(settings.levelOneStartsClock()
                ? new ProposedStep(of.practice(), file.id(), null, null, CourseStage.IMPROVING, from, single,
                        List.of(Reason.of("X-2", "inspection.rule.level-one-starts", names(single), settings.monthsToImprove())))
                : new ProposedStep(of.practice(), file.id(), null, null, CourseStage.LIGHT_PLAN, from, single,
                        List.of(Reason.of("X-2", "inspection.rule.light", names(single)))));
    }

    /// What a later inspection means for an open course: the end, special measures (N-2, N-3), cancellation (N-4), or more time for something new (N-1).
    public Optional<ProposedStep> later(Course course, InspectionFile file) {
        var of = file.of();
        var from = of.ratedOn();
        if (from == null || of.ratings().isEmpty() || !from.isAfter(course.since())) {
            return Optional.empty();
        }
        var grave = of.ratings().inadequate(Level.L2, Level.L3);
        return switch (course.stage()) {
            case IMPROVING -> afterSixMonths(course, file, grave);
            case LIGHT_PLAN -> grave.isEmpty() ? ended(course, file) : first(file).map(s -> moved(course, s));
            case SPECIAL_MEASURES -> grave.isEmpty() ? ended(course, file) : Optional.of(step(course, file, CourseStage.CANCELLING, grave,
                    Reason.of("N-4", "inspection.rule.n4", names(grave), settings.monthsOfMeasures()), Reason.of("N-5", "inspection.rule.n5")));
            case CANCELLING -> grave.isEmpty() ? ended(course, file) : Optional.empty();
            case IMPROVED, CANCELLED -> Optional.empty();
        };
    }

    private Optional<ProposedStep> afterSixMonths(Course course, InspectionFile file, List<Cell> grave) {
        var again = course.about().stream().filter(c -> file.of().ratings().at(c).filter(r -> r == Rating.INADEQUATE).isPresent()).toList();
        if (!again.isEmpty()) {
            return Optional.of(step(course, file, CourseStage.SPECIAL_MEASURES, again,
                    Reason.of("N-2", "inspection.rule.n2", names(again), settings.monthsToImprove()), Reason.of("N-4", "inspection.rule.last-chance", settings.monthsOfMeasures()),
                    Reason.of("N-5", "inspection.rule.n5")));
        }
        var straight = straight(file.of());
        if (!straight.isEmpty()) {
            return Optional.of(step(course, file, CourseStage.SPECIAL_MEASURES, grave, straight.toArray(Reason[]::new)));
        }
        if (!grave.isEmpty()) {
            return Optional.of(step(course, file, CourseStage.IMPROVING, grave, Reason.of("N-1", "inspection.rule.others-now", names(grave), settings.monthsToImprove())));
        }
        return ended(course, file);
    }

    /// Nothing is Inadequate any more; what was, and was not rated again, is named, and keeps the course open.
    private static Optional<ProposedStep> ended(Course course, InspectionFile file) {
        var open = course.about().stream().filter(c -> file.of().ratings().at(c).isEmpty()).toList();
        if (open.size() == course.about().size() && !open.isEmpty()) {
            return Optional.empty();
        }
        var reasons = new ArrayList<Reason>();
        reasons.add(Reason.of("N-2", "inspection.rule.improved"));
        if (!open.isEmpty()) {
            reasons.add(Reason.of("N-2", "inspection.rule.not-again", names(open)));
        }
        return Optional.of(step(course, file, CourseStage.IMPROVED, List.of(), reasons.toArray(Reason[]::new)));
    }

    /// Why a practice goes straight into special measures; empty when it does not (N-3). Well-led is weighed with the four other key questions and the groups.
    private List<Reason> straight(Inspection of) {
        var reasons = new ArrayList<Reason>();
        var wellLed = new Cell(null, KeyQuestion.WELL_LED);
        var grave = of.ratings().inadequate(Level.L2, Level.L3);
        var others = grave.stream().filter(c -> !c.equals(wellLed)).toList();
        if (grave.contains(wellLed) && others.size() >= settings.othersBesideWellLed()) {
            reasons.add(Reason.of("N-3,X-3", "inspection.rule.well-led", names(others), settings.otherQuestions()));
        }
        if (of.patientsAtRisk()) {
            reasons.add(Reason.of("N-3", "inspection.rule.at-risk"));
        }
        if (of.noTrust()) {
            reasons.add(Reason.of("N-3", "inspection.rule.no-trust"));
        }
        if (!reasons.isEmpty()) {
            reasons.add(Reason.of("N-4", "inspection.rule.last-chance", settings.monthsOfMeasures()));
            reasons.add(Reason.of("N-5", "inspection.rule.n5"));
        }
        return reasons;
    }

    private static ProposedStep moved(Course course, ProposedStep step) {
        return new ProposedStep(step.practice(), step.inspection(), course.id(), course.stage(), step.after(), step.from(), step.cells(), step.reasons());
    }

    private static ProposedStep step(Course course, InspectionFile file, CourseStage after, List<Cell> cells, Reason... reasons) {
        var from = file.of().ratedOn();
        return new ProposedStep(course.practice(), file.id(), course.id(), course.stage(), after, from == null ? course.since() : from, cells, List.of(reasons));
    }

    /// The ratings by name: `Safe`, `Older people`, `Safe for Older people`.
    public static List<Reason> names(List<Cell> cells) {
        return cells.stream().map(EntryRules::name).toList();
    }

    /// A rating's place by name.
    public static Reason name(Cell cell) {
        var group = cell.group();
        var question = cell.question();
        if (group == null) {
            return Reason.of("", question == null ? "inspection.grid.overall" : question.key());
        }
        return question == null ? Reason.of("", group.key()) : Reason.of("", "inspection.grid.crossing", Reason.of("", question.key()), Reason.of("", group.key()));
    }
}
