package soundpractice.casework.signup;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.PracticeCode;

/// A practice's answers of a contract year beside each other, and what the process makes of them. Pure.
public final class SignUpSheet {
    private final PracticeCode practice;
    private final Requirements requirements;
    private final Map<String, Map<Round, SignUpAnswer>> answers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /// The sheet of a practice.
    public SignUpSheet(PracticeCode practice, Requirements requirements, List<SignUpAnswer> all) {
        this.practice = practice;
        this.requirements = requirements;
        for (var answer : all) {
            if (answer.practice().equals(practice) && answer.startYear() == requirements.startYear()) {
                answers.computeIfAbsent(answer.requirement(), _ -> new EnumMap<>(Round.class)).put(answer.round(), answer);
            }
        }
    }

    /// A requirement's line.
    ///
    /// @param opening the answer when the year opened; null when none came
    /// @param q2 the answer when Q2 ended
    /// @param q3 the answer when Q3 ended
    public record Line(Requirement requirement, @Nullable SignUpAnswer opening, @Nullable SignUpAnswer q2, @Nullable SignUpAnswer q3) {

        /// The answer of a round.
        public Optional<SignUpAnswer> at(Round round) {
            return Optional.ofNullable(switch (round) {
                case OPENING -> opening;
                case Q2 -> q2;
                case Q3 -> q3;
            });
        }

        /// Whether it is asked in a round: all at the opening; later what was not a proven Yes before.
        public boolean isAsked(Round round) {
            return switch (round) {
                case OPENING -> true;
                case Q2 -> !met(opening);
                case Q3 -> isOutstanding(Round.Q2);
            };
        }

        /// Whether it is still open when a round's quarter closes: not answered again, No, Working Towards, or on evidence too weak.
        public boolean isOutstanding(Round round) {
            return isAsked(round) && !met(at(round).orElse(null));
        }

        /// The answer as it stands in a round, as template C1 prints it: what was said last, and if nothing was said again, that.
        public String printed(Round round) {
            var said = at(round);
            if (said.isPresent()) {
                return said.get().response().printed() + (said.get().judged() == SignUpAnswer.Evidence.NOT_ENOUGH ? " (evidence not sufficient)" : "");
            }
            return round == Round.OPENING ? "No answer" : "Not answered again";
        }

        private static boolean met(@Nullable SignUpAnswer answer) {
            return answer != null && answer.isMet();
        }
    }

    /// Whose sheet it is.
    public PracticeCode practice() {
        return practice;
    }

    /// The year's requirements.
    public Requirements requirements() {
        return requirements;
    }

    /// Whether the practice answered anything this year. One that never signed up owes nothing.
    public boolean isSignedUp() {
        return !answers.isEmpty();
    }

    /// Every requirement with its answers, in order.
    public List<Line> lines() {
        return requirements.all().stream().map(r -> {
            var of = answers.getOrDefault(r.id(), Map.of());
            return new Line(r, of.get(Round.OPENING), of.get(Round.Q2), of.get(Round.Q3));
        }).toList();
    }

    /// What is asked in a round.
    public List<Line> asked(Round round) {
        return lines().stream().filter(line -> line.isAsked(round)).toList();
    }

    /// What is still open when a round's quarter closes.
    public List<Line> outstanding(Round round) {
        return isSignedUp() ? lines().stream().filter(line -> line.isOutstanding(round)).toList() : List.of();
    }

    /// Yes-answers of a round whose evidence nobody has looked at.
    public List<Line> toLookAt(Round round) {
        return lines().stream().filter(line -> line.at(round).filter(a -> a.response() == Response.YES && a.judged() == SignUpAnswer.Evidence.NOT_LOOKED_AT).isPresent()).toList();
    }
}
