package soundpractice.contract.investigation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.CaseEvent;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;

/// An investigation of a contract concern (§8).
///
/// @param why what it is to settle
/// @param lead who leads it
/// @param from the investigation that was raised to this one; null when it began here
/// @param raised why it was raised; null when it began here
/// @param asked minor: the information or assurance asked for, point by point
/// @param answerBy minor: by when; null when no day was set
/// @param answeredOn minor: when an answer came; null while none has
/// @param visit moderate: the visit
/// @param terms major: terms of reference, each tied to a clause
/// @param team major: the disciplines that take part
/// @param audited major: what has been looked at
/// @param findings what was found
/// @param result how it ended; null while it runs
/// @param closedOn when it ended
/// @param report the concluding words
public record Investigation(
        PracticeCode practice,
        RecordId caseId,
        Level level,
        LocalDate openedOn,
        String why,
        String lead,
        @Nullable RecordId from,
        @Nullable Raised raised,
        List<String> asked,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate answeredOn,
        Visit visit,
        List<Term> terms,
        List<String> team,
        Set<AuditArea> audited,
        List<Finding> findings,
        @Nullable Result result,
        @Nullable LocalDate closedOn,
        String report) implements CaseEvent {

    /// Investigations in the journal. How one ended merges as one.
    public static final Kind<Investigation> KIND = Kind.of("contract.investigation", Investigation.class).together("result", "closedOn", "report");

    public Investigation {
        asked = List.copyOf(asked);
        terms = List.copyOf(terms);
        team = List.copyOf(team);
        audited = Collections.unmodifiableSet(new TreeSet<>(audited));
        findings = List.copyOf(findings);
    }

    /// One that begins.
    public static Investigation begun(PracticeCode practice, RecordId caseId, Level level, LocalDate on, String why, String lead) {
        return new Investigation(practice, caseId, level, on, why.strip(), lead.strip(), null, null, List.of(), null, null, Visit.NONE, List.of(), List.of(), Set.of(), List.of(),
                null, null, "");
    }

    @Override
    public LocalDate happenedOn() {
        return openedOn;
    }

    @Override
    public Reason told() {
        return raised == null ? Reason.of("", "contract.told.investigation", Reason.of("", level.key()), lead, why)
                : Reason.of("", "contract.told.raised", Reason.of("", level.key()), lead, Reason.of("", raised.key()));
    }

    /// Whether it still runs.
    public boolean open() {
        return result == null;
    }

    /// Its findings that are breaches of a clause.
    public List<Finding> breaches() {
        return findings.stream().filter(Finding::breach).toList();
    }

    /// The same as the next step up of another.
    public Investigation raisedFrom(RecordId before, Raised why) {
        return new Investigation(practice, caseId, level, openedOn, this.why, lead, before, why, asked, answerBy, answeredOn, visit, terms, team, audited, findings, result, closedOn,
                report);
    }

    /// The same with what is asked for, and what came of it.
    public Investigation asking(List<String> points, @Nullable LocalDate until, @Nullable LocalDate answered) {
        return new Investigation(practice, caseId, level, openedOn, why, lead, from, raised, points, until, answered, visit, terms, team, audited, findings, result, closedOn, report);
    }

    /// The same with its visit.
    public Investigation visiting(Visit now) {
        return new Investigation(practice, caseId, level, openedOn, why, lead, from, raised, asked, answerBy, answeredOn, now, terms, team, audited, findings, result, closedOn, report);
    }

    /// The same with its terms of reference, its team and what has been looked at.
    public Investigation auditing(List<Term> reference, List<String> disciplines, Set<AuditArea> looked) {
        return new Investigation(practice, caseId, level, openedOn, why, lead, from, raised, asked, answerBy, answeredOn, visit, reference, disciplines, looked, findings, result,
                closedOn, report);
    }

    /// The same with these findings.
    public Investigation found(List<Finding> all) {
        return new Investigation(practice, caseId, level, openedOn, why, lead, from, raised, asked, answerBy, answeredOn, visit, terms, team, audited, all, result, closedOn, report);
    }

    /// The same, ended.
    public Investigation ended(Result how, LocalDate on, String words) {
        return new Investigation(practice, caseId, level, openedOn, why, lead, from, raised, asked, answerBy, answeredOn, visit, terms, team, audited, findings, how, on, words.strip());
    }
}
