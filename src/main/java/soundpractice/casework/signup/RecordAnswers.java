package soundpractice.casework.signup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import soundpractice.journal.Change;
import soundpractice.journal.Saved;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Writes down answers to sign-up requirements, and the year's requirements themselves.
public final class RecordAnswers {
    private final SignUps signUps;

    /// Answers of these practices.
    public RecordAnswers(SignUps signUps) {
        this.signUps = signUps;
    }

    /// What stands against an answer; empty when it can be kept.
    public List<Problem> against(SignUpAnswer answer) {
        var problems = new ArrayList<Problem>();
        var requirements = signUps.requirements(answer.startYear());
        if (requirements.find(answer.requirement()).isEmpty()) {
            problems.add(Problem.of("casework.signup.unknown-requirement", answer.requirement(), Integer.toString(answer.startYear())).at("requirement").by(RuleId.of("R-50")));
        }
        return problems;
    }

    /// Saves answers together; refused as a whole when one cannot be.
    public Outcome<Saved> record(List<SignUpAnswer> answers) throws TroubleException {
        var problems = answers.stream().flatMap(a -> against(a).stream()).distinct().toList();
        return problems.isEmpty() ? Outcome.done(signUps.save(addTo(Change.plain(), answers))) : Outcome.refused(problems);
    }

    /// Adds answers to a change: over what stands, so that a later answer of the same round replaces the earlier one and history keeps both.
    public Change addTo(Change change, List<SignUpAnswer> answers) {
        for (var answer : answers) {
            var standing = signUps.answer(answer.id());
            if (standing.isEmpty()) {
                change.put(SignUpAnswer.KIND, answer.id(), Scope.of(answer.practice()), answer);
            } else if (!standing.get().value().equals(answer)) {
                change.put(standing.get(), answer);
            }
        }
        return change;
    }

    /// Saves what the team thinks of an answer's evidence.
    public Outcome<SignUpAnswer> judge(SignUpAnswer answer, SignUpAnswer.Evidence judged) throws TroubleException {
        var standing = signUps.answer(answer.id());
        if (standing.isEmpty()) {
            return Outcome.refused(Problem.of("casework.signup.no-answer", answer.requirement()).by(RuleId.of("R-52")));
        }
        var was = standing.get().value();
        var now = new SignUpAnswer(was.practice(), was.startYear(), was.requirement(), was.round(), was.response(), was.evidence(), judged, was.on());
        signUps.save(Change.plain().put(standing.get(), now));
        return Outcome.done(now);
    }

    /// Saves a year's requirements. Refused when two share an id.
    public Outcome<Requirements> requirements(Requirements of) throws TroubleException {
        var byId = new LinkedHashMap<String, Requirement>();
        for (var requirement : of.all()) {
            if (byId.put(requirement.id().toUpperCase(java.util.Locale.ROOT), requirement) != null) {
                return Outcome.refused(Problem.of("casework.signup.requirement-twice", requirement.id()).by(RuleId.of("R-50")));
            }
        }
        signUps.save(Change.plain().put(Requirements.KIND, Requirements.idOf(of.startYear()), Scope.AREA, of));
        return Outcome.done(of);
    }
}
