package soundpractice.inspection.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /// What waits for a decision, by practice. Everything is read once, so that it stays quick with every practice of the country.
    public List<ProposedStep> open(LocalDate today) {
        var files = inspections.all().stream().collect(Collectors.groupingBy(f -> f.of().practice(), TreeMap::new, Collectors.toList()));
        var ways = courses.all(today).stream().collect(Collectors.groupingBy(f -> f.of().practice()));
        var proposals = new ArrayList<ProposedStep>();
        files.forEach((practice, seen) -> propose(practice, seen, ways.getOrDefault(practice, List.of()), today).ifPresent(proposals::add));
        return proposals;
    }

    /// What waits for a decision about one practice.
    public List<ProposedStep> of(PracticeCode practice, LocalDate today) {
        return propose(practice, inspections.of(practice), courses.of(practice, today), today).stream().toList();
    }

    /// Only the newest ratings speak: what lies before them has been overtaken. An inspection on which a step rests has spoken.
    private Optional<ProposedStep> propose(PracticeCode practice, List<InspectionFile> files, List<CourseFile> ways, LocalDate today) {
        var newest = files.stream().filter(f -> isRated(f, today)).reduce((_, last) -> last);
        if (newest.isEmpty() || ways.stream().anyMatch(w -> isOf(w, newest.get()))) {
            return Optional.empty();
        }
        var rules = new EntryRules(inspections.settings());
        var open = ways.stream().filter(w -> w.of().stage().isOpen()).reduce((_, last) -> last);
        var proposed = open.isPresent() ? rules.later(open.get().of(), newest.get()) : rules.first(newest.get());
        return proposed.filter(p -> !p.isDecided(courses.steps(practice)));
    }

    private static boolean isOf(CourseFile way, InspectionFile file) {
        return file.id().equals(way.of().inspection()) || way.steps().stream().anyMatch(s -> file.id().equals(s.inspection()));
    }

    private static boolean isRated(InspectionFile file, LocalDate today) {
        var on = file.of().ratedOn();
        return on != null && !on.isAfter(today) && !file.of().ratings().isEmpty();
    }
}
