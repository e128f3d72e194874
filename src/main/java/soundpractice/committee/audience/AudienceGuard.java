package soundpractice.committee.audience;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RuleId;

/// Judges whether a reader of a cut could recognise a practice that did not agree to it. A pure function: same cut, same consents, same answer.
///
/// The rules are those of the confidentiality section (CF-1 to CF-4). The sources give no smallest count; five is what English health statistics use.
public final class AudienceGuard {
    /// The smallest count that may be shown to somebody from whom single practices are kept.
    public static final int SMALLEST = 5;

    /// Whether a practice agreed to a use of its figures.
    @FunctionalInterface
    public interface Agreed {
        /// Whether this practice agreed to be shown to this audience, on the day in question.
        boolean to(PracticeCode practice, Audience audience);
    }

    private AudienceGuard() {}

    /// What stands against giving these things away to a reader; empty when nothing does.
    public static List<Problem> examine(Reader reader, List<Disclosure> given, Agreed agreed) {
        if (reader.audience() == Audience.COMMITTEE) {
            return List.of();
        }
        var problems = new LinkedHashSet<Problem>();
        for (var disclosure : given) {
            switch (disclosure) {
                case Disclosure.Named named -> named(problems, reader, named, agreed);
                case Disclosure.Unnamed unnamed -> unnamed(problems, reader, unnamed, agreed);
                case Disclosure.Cell cell -> cell(problems, reader, cell, agreed);
            }
        }
        return new ArrayList<>(problems);
    }

    private static boolean isItself(Reader reader, PracticeCode practice) {
        return reader.audience() == Audience.PRACTICE && practice.value().equals(reader.of());
    }

    private static void named(LinkedHashSet<Problem> problems, Reader reader, Disclosure.Named named, Agreed agreed) {
        if (isItself(reader, named.practice())) {
            return;
        }
        // CF-4 knows no consent by which one practice may read of another; the public and a network may where the practice agreed.
        boolean may = reader.audience() != Audience.PRACTICE && agreed.to(named.practice(), reader.audience());
        if (!may) {
            problems.add(Problem.of("committee.guard.named", named.practice(), named.where(), Problem.of(reader.audience().key())).by(RuleId.of("CF-4")));
        }
    }

    private static void unnamed(LinkedHashSet<Problem> problems, Reader reader, Disclosure.Unnamed unnamed, Agreed agreed) {
        if (isItself(reader, unnamed.practice()) || agreed.to(unnamed.practice(), reader.audience())) {
            return;
        }
        boolean consentAlways = reader.audience() == Audience.PCN;
        if (consentAlways) {
            problems.add(Problem.of("committee.guard.unnamed", unnamed.practice(), unnamed.group()).by(RuleId.of("CF-2")));
        } else if (others(reader, unnamed.members()) < SMALLEST) {
            problems.add(Problem.of("committee.guard.small-group", unnamed.group(), unnamed.members().size(), SMALLEST).by(RuleId.of("CF-2")));
        }
    }

    private static long others(Reader reader, List<PracticeCode> members) {
        return members.stream().filter(m -> !isItself(reader, m)).count();
    }

    private static void cell(LinkedHashSet<Problem> problems, Reader reader, Disclosure.Cell cell, Agreed agreed) {
        var exposed = cell.counted().stream().filter(p -> !isItself(reader, p) && !agreed.to(p, reader.audience())).toList();
        if (exposed.isEmpty()) {
            return;
        }
        if (cell.counted().size() < SMALLEST) {
            problems.add(Problem.of("committee.guard.small-cell", cell.group(), cell.sort(), cell.counted().size(), SMALLEST).by(RuleId.of("CF-2")));
        } else if (cell.counted().size() == cell.members().size()) {
            problems.add(Problem.of("committee.guard.everyone", cell.group(), cell.sort()).by(RuleId.of("CF-2")));
        }
    }
}
