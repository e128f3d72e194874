package soundpractice.casework.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CaseVisit;
import soundpractice.casework.Cases;
import soundpractice.casework.Stage;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.TroubleException;

/// Arranges the visit of course ii and writes down what came of it. Three seats are fixed, one guest is the practice's to choose, and it must
/// not take more of the practice's day than it needs.
public final class ArrangeVisit {
    /// The longest a visit may take, in minutes: half a day. Contact stays in proportion.
    public static final int LONGEST = 240;

    private final Cases cases;

    /// Visits of these cases.
    public ArrangeVisit(Cases cases) {
        this.cases = cases;
    }

    /// Who comes and for how long.
    ///
    /// @param improvement Service Improvement Team
    /// @param clinical clinical lead of the commissioner
    /// @param neighbourhood neighbourhood provider
    /// @param guestName whom the practice brings; empty without a guest
    public record Party(String improvement, String clinical, String neighbourhood, CaseVisit.Guest guest, String guestName, int minutes) {}

    /// Arranges a visit; refused by field when a fixed seat is empty, the case is not at course ii, or it would take too long.
    public Outcome<CaseVisit> arrange(RecordId id, LocalDate on, Party party, LocalDate today) throws TroubleException {
        var file = cases.find(id, today);
        if (file.isEmpty()) {
            return Outcome.refused(Problem.of("casework.case.unknown", id));
        }
        var problems = problems(file.get(), on, party);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var visit = new CaseVisit(cases.newId(), id, file.get().of().practice(), on, party.improvement().strip(), party.clinical().strip(),
                party.neighbourhood().strip(), party.guest(), party.guestName().strip(), party.minutes(), false, "", List.of());
        cases.save(Change.plain().put(CaseVisit.KIND, visit.id(), visit.scope(), visit));
        return Outcome.done(visit);
    }

    /// Writes down that the visit took place.
    ///
    /// @param notes what was said; needed
    /// @param agreed points agreed, in order; may be empty
    public Outcome<CaseVisit> hold(RecordId id, LocalDate on, String notes, List<String> agreed, LocalDate today) throws TroubleException {
        var visit = cases.find(id, today).map(CaseFile::visits).orElse(List.of()).stream().filter(v -> !v.held()).reduce((_, last) -> last);
        if (visit.isEmpty()) {
            return Outcome.refused(Problem.of("casework.visit.none").by(RuleId.of("R-77")));
        }
        if (on.isAfter(today)) {
            return Outcome.refused(Problem.of("casework.letter.in-future", on).at("on").by(RuleId.of("R-77")));
        }
        if (notes.isBlank()) {
            return Outcome.refused(Problem.of("casework.visit.say-what").at("notes").by(RuleId.of("R-77")));
        }
        var held = visit.get().held(on, notes.strip(), agreed.stream().map(String::strip).filter(p -> !p.isEmpty()).toList());
        cases.save(Change.plain().put(CaseVisit.KIND, held.id(), held.scope(), held));
        return Outcome.done(held);
    }

    private static List<Problem> problems(CaseFile file, LocalDate on, Party party) {
        var problems = new ArrayList<Problem>();
        if (file.of().stage() != Stage.VISIT) {
            problems.add(Problem.of("casework.visit.not-course-ii").by(RuleId.of("R-75")));
        }
        if (on.isBefore(file.of().since())) {
            problems.add(Problem.of("casework.course.too-early", on, file.of().since()).at("on").by(RuleId.of("R-75")));
        }
        seat(problems, party.improvement(), "improvement");
        seat(problems, party.clinical(), "clinical");
        seat(problems, party.neighbourhood(), "neighbourhood");
        if (party.guest() != CaseVisit.Guest.NONE && party.guestName().isBlank()) {
            problems.add(Problem.of("casework.visit.name-guest").at("guest_name").by(RuleId.of("R-77")));
        }
        if (party.minutes() < 1 || party.minutes() > LONGEST) {
            problems.add(Problem.of("casework.visit.in-proportion", LONGEST).at("minutes").by(RuleId.of("R-78")));
        }
        return problems;
    }

    private static void seat(List<Problem> problems, String who, String seat) {
        if (who.isBlank()) {
            problems.add(Problem.of("casework.visit.seat-empty", Problem.of("casework.visit.seat." + seat)).at(seat).by(RuleId.of("R-77")));
        }
    }
}
