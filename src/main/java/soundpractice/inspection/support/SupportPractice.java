package soundpractice.inspection.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soundpractice.inspection.InspectionSettings;
import soundpractice.inspection.course.CourseFile;
import soundpractice.inspection.course.Courses;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Asks for peer support, and writes down how it goes and how patients are told.
public final class SupportPractice {
    private final Courses courses;
    private final ContractActions actions;

    /// Support on these courses.
    public SupportPractice(Courses courses, ContractActions actions) {
        this.courses = courses;
        this.actions = actions;
    }

    /// Whether a course gives a right to peer support.
    public Eligibility eligibility(CourseFile file, InspectionSettings settings) {
        return Eligibility.of(file.measuresFrom().orElse(null), actions.first(file.of().practice()).orElse(null), settings);
    }

    /// Asks for it. Refused when there is no right to it, with every test that failed.
    public Outcome<RecordId> request(RecordId course, LocalDate on, InspectionSettings settings, LocalDate today) throws TroubleException {
        var found = courses.find(course, today);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("inspection.course.unknown", course));
        }
        var right = eligibility(found.get(), settings);
        if (!right.eligible()) {
            return Outcome.refused(Problem.of("inspection.support.no-right", right.reasons()));
        }
        if (on.isAfter(today)) {
            return Outcome.refused(Problem.of("inspection.in-future", on).at("on"));
        }
        var id = PeerSupport.idOf(course);
        courses.save(Change.plain().put(PeerSupport.KIND, id, found.get().of().scope(), PeerSupport.requested(course, found.get().of().practice(), on)));
        return Outcome.done(id);
    }

    /// Writes down its days. It starts only when a payment plan is agreed (the framework's two wordings are read so).
    public Outcome<RecordId> days(RecordId course, @Nullable LocalDate contact, @Nullable LocalDate plan, @Nullable LocalDate start, @Nullable LocalDate end, LocalDate today)
            throws TroubleException {
        var problems = new ArrayList<Problem>();
        if (start != null && plan == null) {
            problems.add(Problem.of("inspection.support.no-payment-plan").at("start"));
        } else if (start != null && plan != null && start.isBefore(plan)) {
            problems.add(Problem.of("inspection.support.before-payment-plan", start, plan).at("start"));
        }
        Stream.of(Optional.ofNullable(contact), Optional.ofNullable(plan), Optional.ofNullable(start), Optional.ofNullable(end)).flatMap(Optional::stream)
                .filter(day -> day.isAfter(today)).forEach(day -> problems.add(Problem.of("inspection.in-future", day).at("start")));
        return problems.isEmpty() ? rewrite(course, today, s -> s.on(contact, plan, start, end)) : Outcome.refused(problems);
    }

    /// Writes down what each side pays. The commissioner pays no more than its cap, and the practice matches it.
    public Outcome<RecordId> pays(RecordId course, int commissioner, int practice, InspectionSettings settings, LocalDate today) throws TroubleException {
        var problems = new ArrayList<Problem>();
        if (commissioner < 0 || commissioner > settings.supportCap()) {
            problems.add(Problem.of("inspection.support.above-cap", settings.supportCap()).at("commissioner"));
        }
        if (practice != commissioner * settings.practicePerPound()) {
            problems.add(Problem.of("inspection.support.not-matched", commissioner * settings.practicePerPound()).at("practice"));
        }
        return problems.isEmpty() ? rewrite(course, today, s -> s.paid(commissioner, practice)) : Outcome.refused(problems);
    }

    /// Names the tripartite agreement that was drawn up for it.
    public Outcome<RecordId> agreed(RecordId course, RecordId agreement, LocalDate today) throws TroubleException {
        return rewrite(course, today, s -> s.agreed(agreement));
    }

    /// Writes down that patients were told.
    public Outcome<PatientsTold> told(RecordId course, Channel channel, LocalDate on, String who, String what, LocalDate today) throws TroubleException {
        var found = courses.find(course, today);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("inspection.course.unknown", course));
        }
        if (on.isAfter(today)) {
            return Outcome.refused(Problem.of("inspection.in-future", on).at("on"));
        }
        var told = new PatientsTold(course, found.get().of().practice(), channel, on, who.strip(), what.strip());
        courses.save(Change.plain().put(PatientsTold.KIND, courses.newId(), found.get().of().scope(), told));
        return Outcome.done(told);
    }

    private interface Rewriting {
        PeerSupport of(PeerSupport before);
    }

    private Outcome<RecordId> rewrite(RecordId course, LocalDate today, Rewriting rewriting) throws TroubleException {
        var found = courses.find(course, today).flatMap(CourseFile::support);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("inspection.support.not-requested"));
        }
        courses.save(Change.plain().put(found.get(), rewriting.of(found.get().value())));
        return Outcome.done(found.get().id());
    }
}
