package soundpractice.inspection.concern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.inspection.NoPatients;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.TroubleException;

/// Writes concerns down, and who was told of them.
public final class TellOfConcern {
    private final Concerns concerns;

    /// Concerns of this team.
    public TellOfConcern(Concerns concerns) {
        this.concerns = concerns;
    }

    /// Writes a concern down. Refused without a description, or with a day that has not come.
    public Outcome<RecordId> record(Concern concern, LocalDate today) throws TroubleException {
        var problems = against(concern, today);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var id = concerns.newId();
        concerns.save(Change.plain().put(Concern.KIND, id, concern.scope(), concern));
        return Outcome.done(id);
    }

    /// What keeps a concern from being written.
    public static List<Problem> against(Concern concern, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (concern.what().isBlank()) {
            problems.add(Problem.of("inspection.concern.say-what").at("what").by(RuleId.of("N-11")));
        }
        if (concern.foundOn().isAfter(today)) {
            problems.add(Problem.of("inspection.in-future", concern.foundOn()).at("found"));
        }
        var told = concern.toldOn();
        if (told != null && told.isAfter(today)) {
            problems.add(Problem.of("inspection.in-future", told).at("told"));
        } else if (told != null && told.isBefore(concern.foundOn())) {
            problems.add(Problem.of("inspection.concern.told-before-found", told, concern.foundOn()).at("told"));
        }
        problems.addAll(NoPatients.in("what", concern.what(), "evidence", concern.evidence()));
        return problems;
    }

    /// Writes down that somebody was told. Refused before the concern was found or in the future, and without saying who.
    public Outcome<Notified> notified(RecordId concern, NotificationDuty duty, LocalDate on, String who, String how, String note, LocalDate today) throws TroubleException {
        var found = concerns.find(concern, today);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("inspection.concern.unknown", concern));
        }
        var of = found.get().of();
        var problems = against(of, on, today);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var named = NoPatients.in("note", note);
        if (!named.isEmpty()) {
            return Outcome.refused(named);
        }
        if (who.isBlank()) {
            return Outcome.refused(Problem.of("inspection.concern.say-who").at("who").by(duty.rule()));
        }
        var notified = new Notified(concern, of.practice(), duty, on, who.strip(), how.strip(), note.strip());
        concerns.save(Change.plain().put(Notified.KIND, concerns.newId(), of.scope(), notified));
        return Outcome.done(notified);
    }

    /// What keeps something from being written down on a day about a concern: it has not come, or the concern was not found yet.
    public static List<Problem> against(Concern concern, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return List.of(Problem.of("inspection.in-future", on).at("on"));
        }
        return on.isBefore(concern.foundOn()) ? List.of(Problem.of("inspection.concern.told-before-found", on, concern.foundOn()).at("on")) : List.of();
    }

    /// Weighs a concern anew: with what was found since, it may be graver.
    public Outcome<RecordId> weigh(RecordId concern, Severity severity, String evidence, LocalDate today) throws TroubleException {
        var named = NoPatients.in("evidence", evidence);
        return named.isEmpty() ? rewrite(concern, today, c -> c.weighed(severity, evidence), "") : Outcome.refused(named);
    }

    /// Writes down what the regulator plans under its urgent powers (N-13, N-14).
    public Outcome<RecordId> plans(RecordId concern, Enforcement powers, LocalDate on, LocalDate today) throws TroubleException {
        return on.isAfter(today) ? Outcome.refused(Problem.of("inspection.in-future", on).at("on")) : rewrite(concern, today, c -> c.planning(powers, on), "");
    }

    /// Closes a concern, with what came of it.
    public Outcome<RecordId> close(RecordId concern, LocalDate on, String outcome, LocalDate today) throws TroubleException {
        if (outcome.isBlank()) {
            return Outcome.refused(Problem.of("inspection.concern.say-outcome").at("outcome"));
        }
        return rewrite(concern, today, c -> c.closed(on, outcome.strip()), outcome.strip());
    }

    private interface Rewriting {
        Concern of(Concern before);
    }

    private Outcome<RecordId> rewrite(RecordId concern, LocalDate today, Rewriting rewriting, @Nullable String reason) throws TroubleException {
        var found = concerns.find(concern, today);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("inspection.concern.unknown", concern));
        }
        if (!found.get().of().isOpen()) {
            return Outcome.refused(Problem.of("inspection.concern.closed"));
        }
        var change = reason == null || reason.isBlank() ? Change.plain() : Change.because(reason);
        concerns.save(change.put(found.get().entry(), rewriting.of(found.get().of())));
        return Outcome.done(concern);
    }
}
