package soundpractice.contract.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.ContractCases;
import soundpractice.contract.ContractFile;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.TroubleException;

/// Keeps services going: sub-contracting as notified, the objection to it, and the options (SC-1 to SC-9).
public final class KeepServices {
    private final ContractCases cases;

    /// Among these.
    public KeepServices(ContractCases cases) {
        this.cases = cases;
    }

    /// Writes the contractor's notice down (SC-1).
    public Outcome<RecordId> notified(PracticeCode practice, @Nullable RecordId caseId, LocalDate notifiedOn, LocalDate startsOn, String provider, String services, LocalDate today)
            throws TroubleException {
        var problems = new ArrayList<Problem>();
        if (notifiedOn.isAfter(today)) {
            problems.add(Problem.of("contract.date.later", notifiedOn).at("notified"));
        }
        if (!startsOn.isAfter(notifiedOn)) {
            problems.add(Problem.of("contract.sub.notice-first").at("starts").by(RuleId.of("SC-1")));
        }
        if (provider.isBlank()) {
            problems.add(Problem.of("contract.sub.no-provider").at("provider"));
        }
        if (services.isBlank()) {
            problems.add(Problem.of("contract.sub.no-services").at("services"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var sub = new SubContract(practice, caseId, notifiedOn, startsOn, provider.strip(), services.strip(), false, false, null, null, null);
        var id = cases.newId();
        cases.save(Change.plain().put(SubContract.KIND, id, sub.scope(), sub));
        return Outcome.done(id);
    }

    /// Objects, in time and on a ground (SC-2, SC-3). The contractor then stops, or ends what runs (SC-4).
    public Outcome<SubContract> object(Entry<SubContract> read, Set<ObjectionGround> grounds, String facts, LocalDate today) throws TroubleException {
        var problems = new ArrayList<Problem>();
        var last = read.value().notifiedOn().plusDays(cases.settings().objectionDays());
        if (today.isAfter(last)) {
            problems.add(Problem.of("contract.sub.too-late", last).by(RuleId.of("SC-2")));
        }
        if (grounds.isEmpty()) {
            problems.add(Problem.of("contract.sub.no-ground").at("grounds").by(RuleId.of("SC-3")));
        }
        if (facts.isBlank()) {
            problems.add(Problem.of("contract.sub.no-facts").at("facts"));
        }
        if (read.value().objection() != null) {
            problems.add(Problem.of("contract.sub.objected", read.value().objection().on()));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var now = read.value().objected(new Objection(today, grounds, facts));
        cases.save(Change.plain().put(read, now));
        return Outcome.done(now);
    }

    /// Writes down what was checked of the sub-contractor (SC-7), and that patients were told (SC-8).
    public Outcome<SubContract> checked(Entry<SubContract> read, boolean registered, boolean locationListed, @Nullable LocalDate patientsTold) throws TroubleException {
        var now = read.value().checked(registered, locationListed, patientsTold);
        cases.save(Change.plain().put(read, now));
        return Outcome.done(now);
    }

    /// Writes down that it ended, or was given up.
    public Outcome<SubContract> ended(Entry<SubContract> read, LocalDate on) throws TroubleException {
        var now = read.value().ended(on);
        cases.save(Change.plain().put(read, now));
        return Outcome.done(now);
    }

    /// What a sub-contract is on a day: it may still be objected to, was objected to, or counts as a variation (SC-2, SC-4, SC-5).
    public Reason status(SubContract sub, LocalDate today) {
        var objection = sub.objection();
        if (objection != null) {
            return Reason.of("SC-4", today.isBefore(sub.startsOn()) ? "contract.sub.status.stops" : "contract.sub.status.ends", objection.on());
        }
        var last = sub.notifiedOn().plusDays(cases.settings().objectionDays());
        return today.isAfter(last) ? Reason.of("SC-5,SC-6", "contract.sub.status.variation", last) : Reason.of("SC-2", "contract.sub.status.open", last);
    }

    /// What stands against care being given under a sub-contract on a day (SC-7, SC-8).
    public List<Problem> against(SubContract sub, LocalDate on) {
        var problems = new ArrayList<>(registration(sub.registered(), sub.locationListed(), sub.patientsToldOn()));
        var last = sub.notifiedOn().plusDays(cases.settings().objectionDays());
        if (sub.objection() != null) {
            problems.add(Problem.of("contract.sub.objected", sub.objection().on()).by(RuleId.of("SC-4")));
        } else if (!on.isAfter(last)) {
            problems.add(Problem.of("contract.sub.not-effective", last).by(RuleId.of("SC-7")));
        }
        return problems;
    }

    private static List<Problem> registration(boolean registered, boolean listed, @Nullable LocalDate told) {
        var problems = new ArrayList<Problem>();
        if (!registered) {
            problems.add(Problem.of("contract.continuity.not-registered").at("registered").by(RuleId.of("SC-7")));
        }
        if (!listed) {
            problems.add(Problem.of("contract.continuity.not-location").at("location").by(RuleId.of("SC-7")));
        }
        if (told == null) {
            problems.add(Problem.of("contract.continuity.patients-untold").at("patients-told").by(RuleId.of("SC-8")));
        }
        return problems;
    }

    /// Writes an option down.
    public Outcome<RecordId> option(ContinuityOption option) throws TroubleException {
        var problems = new ArrayList<Problem>();
        if (option.way().needsProvider() && option.provider().isBlank()) {
            problems.add(Problem.of("contract.sub.no-provider").at("provider"));
        }
        var until = option.until();
        if (until != null && until.isBefore(option.from())) {
            problems.add(Problem.of("contract.date.order").at("until"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var id = cases.newId();
        cases.save(Change.plain().put(ContinuityOption.KIND, id, option.scope(), option));
        return Outcome.done(id);
    }

    /// What stands against choosing an option: registration and location, patients told, and for a parachute provider that a suspension lasts (SC-7 to SC-9).
    public static List<Problem> against(ContinuityOption option, ContractFile file) {
        var problems = new ArrayList<Problem>();
        if (option.way().needsProvider()) {
            problems.addAll(registration(option.registered(), option.locationListed(), option.patientsToldOn()));
        } else if (option.patientsToldOn() == null) {
            problems.add(Problem.of("contract.continuity.patients-untold").at("patients-told").by(RuleId.of("SC-8")));
        }
        var alongside = file.of().alongside();
        if (option.way() == ContinuityOption.Way.PARACHUTE) {
            if (!alongside.suspended(option.from())) {
                problems.add(Problem.of("contract.continuity.no-suspension", option.from()).at("from").by(RuleId.of("SC-9")));
            } else if (alongside.suspendedUntil() != null && (option.until() == null || option.until().isAfter(alongside.suspendedUntil()))) {
                problems.add(Problem.of("contract.continuity.beyond-suspension", alongside.suspendedUntil()).at("until").by(RuleId.of("SC-9")));
            }
        }
        boolean afterEnd = option.way() == ContinuityOption.Way.PROCUREMENT || option.way() == ContinuityOption.Way.MERGER || option.way() == ContinuityOption.Way.DISPERSAL;
        if (afterEnd && file.decisions().stream().noneMatch(d -> d.action() == soundpractice.contract.Action.TERMINATION)) {
            problems.add(Problem.of("contract.continuity.not-terminated").by(RuleId.of("L-7")));
        }
        var suspended = alongside.suspendedFrom();
        if (suspended != null && option.from().isAfter(suspended)) {
            problems.add(Problem.of("contract.continuity.gap", suspended, option.from()).at("from").by(RuleId.of("SC-8")));
        }
        return problems;
    }

    /// Chooses an option.
    public Outcome<ContinuityOption> choose(Entry<ContinuityOption> read, ContractFile file) throws TroubleException {
        var problems = against(read.value(), file);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var now = read.value().taken();
        cases.save(Change.plain().put(read, now));
        return Outcome.done(now);
    }
}
