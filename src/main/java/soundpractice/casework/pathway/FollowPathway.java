package soundpractice.casework.pathway;

import java.time.LocalDate;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Takes a practice along a pathway: begins, takes steps in their order, converts a self-referral after the talk, ends. Adds definitions.
public final class FollowPathway {
    /// The name under which a conversion is kept among the steps.
    public static final String CONVERSION = "formal";

    private final Pathways pathways;

    /// Follows these pathways.
    public FollowPathway(Pathways pathways) {
        this.pathways = pathways;
    }

    /// Begins a pathway for a practice.
    ///
    /// @param formal false for a self-referral, which begins outside the programme (S-4)
    public Outcome<RecordId> begin(PracticeCode practice, String pathway, String origin, boolean formal, LocalDate on) throws TroubleException {
        var definition = pathways.definition(pathway);
        if (definition.isEmpty()) {
            return Outcome.refused(Problem.of("casework.pathway.unknown", pathway).at("pathway"));
        }
        if (pathways.all().stream().anyMatch(f -> f.of().practice().equals(practice) && f.of().closedOn() == null && f.of().pathway().equals(definition.get().id()))) {
            return Outcome.refused(Problem.of("casework.pathway.on-it", practice, definition.get().name()).at("practice"));
        }
        if (origin.isBlank()) {
            return Outcome.refused(Problem.of("casework.pathway.say-origin").at("origin").by(RuleId.of("S-2")));
        }
        var id = pathways.newId();
        pathways.save(Change.plain().put(PathwayCase.KIND, id, Scope.of(practice), new PathwayCase(practice, definition.get().id(), on, origin.strip(), formal, null, "")));
        return Outcome.done(id);
    }

    /// Takes a step; refused with the reason when it is not open.
    public Outcome<StepTaken> take(RecordId id, String step, String by, String note, LocalDate on) throws TroubleException {
        var file = pathways.find(id);
        if (file.isEmpty()) {
            return Outcome.refused(Problem.of("casework.case.unknown", id));
        }
        var standing = file.get().steps().stream().filter(s -> s.step().id().equalsIgnoreCase(step.strip())).findFirst();
        if (standing.isEmpty()) {
            return Outcome.refused(Problem.of("casework.pathway.no-step", file.get().pathway().name(), step));
        }
        var against = standing.get().against();
        if (against != null) {
            return Outcome.refused(against);
        }
        if (on.isBefore(file.get().of().openedOn())) {
            return Outcome.refused(Problem.of("casework.course.too-early", on, file.get().of().openedOn()).at("on"));
        }
        return Outcome.done(keep(file.get(), standing.get().step().id(), by, note, on, Change.plain()));
    }

    /// Takes a self-referral into the formal programme: after the talk, which is the step that follows the referral (S-4).
    ///
    /// @param note why; needed
    public Outcome<StepTaken> convert(RecordId id, String by, String note, LocalDate on) throws TroubleException {
        var file = pathways.find(id);
        if (file.isEmpty()) {
            return Outcome.refused(Problem.of("casework.case.unknown", id));
        }
        boolean talked = file.get().pathway().steps().stream().filter(s -> !s.after().isEmpty()).findFirst().filter(s -> file.get().isDone(s.id())).isPresent();
        if (file.get().of().formal() || !talked) {
            return Outcome.refused(Problem.of(file.get().of().formal() ? "casework.pathway.formal-already" : "casework.step.talk-first").by(RuleId.of("S-4")));
        }
        if (note.isBlank()) {
            return Outcome.refused(Problem.of("casework.pathway.say-why").at("note").by(RuleId.of("S-4")));
        }
        return Outcome.done(keep(file.get(), CONVERSION, by, note, on, Change.plain().put(file.get().entry(), file.get().of().converted())));
    }

    /// Ends it; refused while the last step taken is none it may end with, unless it is informal.
    public Outcome<PathwayCase> end(RecordId id, String outcome, LocalDate on) throws TroubleException {
        var file = pathways.find(id);
        if (file.isEmpty()) {
            return Outcome.refused(Problem.of("casework.case.unknown", id));
        }
        if (outcome.isBlank()) {
            return Outcome.refused(Problem.of("casework.step.say-why").at("outcome"));
        }
        boolean mayEnd = !file.get().of().formal() || file.get().pathway().steps().stream().anyMatch(s -> s.last() && file.get().isDone(s.id()));
        if (file.get().of().closedOn() != null || !mayEnd) {
            return Outcome.refused(Problem.of(mayEnd ? "casework.pathway.closed" : "casework.pathway.not-yet",
                    file.get().pathway().steps().stream().filter(PathwayStep::last).map(PathwayStep::name).toList()));
        }
        var closed = file.get().of().closed(on, outcome.strip());
        pathways.save(Change.plain().put(file.get().entry(), closed));
        return Outcome.done(closed);
    }

    /// Adds a team's own pathway, or replaces it. Refused with everything that is wrong with it.
    public Outcome<Pathway> define(Pathway pathway) throws TroubleException {
        var checked = pathway.checked();
        if (checked.isDone()) {
            pathways.save(Change.plain().put(Pathway.KIND, Pathway.idOf(pathway.id()), Scope.AREA, pathway));
        }
        return checked;
    }

    private StepTaken keep(PathwayFile file, String step, String by, String note, LocalDate on, Change change) throws TroubleException {
        var taken = new StepTaken(file.entry().id(), file.of().practice(), step, on, by.strip(), note.strip());
        pathways.save(change.put(StepTaken.KIND, pathways.newId(), file.of().scope(), taken));
        return taken;
    }
}
