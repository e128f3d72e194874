package soundpractice.inspection.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.Inspections;
import soundpractice.kernel.PracticeCode;

/// Looks at every practice's newest ratings and says what the rules call for and nobody has decided yet.
public final class ProposeSteps {
    private final Inspections inspections;
    private final Courses courses;

    /// Over these inspections and courses.
    public ProposeSteps(Inspections inspections, Courses courses) {
        this.inspections = inspections;
        this.courses = courses;
    }

    /// What waits for a decision, by practice.
    public List<ProposedStep> open(LocalDate today) {
        var proposals = new ArrayList<ProposedStep>();
        inspections.all().stream().map(f -> f.of().practice()).distinct().sorted().forEach(p -> proposals.addAll(of(p, today)));
        return proposals;
    }

    /// What waits for a decision about one practice. Only its newest ratings speak: what lies before them has been overtaken.
    public List<ProposedStep> of(PracticeCode practice, LocalDate today) {
        var rated = inspections.of(practice).stream().filter(f -> isRated(f, today)).toList();
        if (rated.isEmpty()) {
            return List.of();
        }
        var newest = rated.getLast();
        var rules = new EntryRules(inspections.settings());
        var open = courses.of(practice, today).stream().filter(c -> c.of().stage().isOpen()).reduce((_, last) -> last);
        if (open.isPresent() && open.get().steps().stream().anyMatch(step -> newest.id().equals(step.inspection()))) {
            return List.of();
        }
        var ended = courses.of(practice, today).stream().anyMatch(c -> c.steps().stream().anyMatch(s -> newest.id().equals(s.inspection())));
        var proposed = open.isPresent()
                ? newest.id().equals(open.get().of().inspection()) ? java.util.Optional.<ProposedStep>empty() : rules.later(open.get().of(), newest)
                : ended ? java.util.Optional.<ProposedStep>empty() : rules.first(newest);
        var decided = courses.steps(practice);
        return proposed.filter(p -> !p.isDecided(decided)).stream().toList();
    }

    private static boolean isRated(InspectionFile file, LocalDate today) {
        var on = file.of().ratedOn();
        return on != null && !on.isAfter(today) && !file.of().ratings().isEmpty();
    }
}
