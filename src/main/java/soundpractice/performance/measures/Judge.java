package soundpractice.performance.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Journal;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Takes down what people judge about a practice: a criterion of the matrix, or its place on the vulnerable list.
public final class Judge {
    private final Journal journal;

    public Judge(Journal journal) {
        this.journal = journal;
    }

    /// Enters a criterion. Refused without a reason, and for a score other than 0 to 3.
    ///
    /// @param score null to go back to what the files say
    public Outcome<MatrixEntry> enter(PracticeCode practice, SupportCriterion criterion, @Nullable Integer score, String note, LocalDate on)
            throws TroubleException {
        if (score != null && (score < 0 || score > 3)) {
            return Outcome.refused(Problem.of("performance.judge.score", score).at("score").by(criterion.id()));
        }
        if (score != null && note.isBlank()) {
            return Outcome.refused(Problem.of("performance.judge.note").at("note").by(criterion.id()));
        }
        var entry = new MatrixEntry(practice, criterion, score, note.strip(), on);
        journal.save(Change.plain().put(MatrixEntry.KIND, MatrixEntry.idOf(practice, criterion), Scope.of(practice), entry));
        return Outcome.done(entry);
    }

    /// Judges a practice for the vulnerable list. Refused where local judgement gives no grounds, or money is less than nothing.
    public Outcome<Vulnerable> vulnerable(Vulnerable judged) throws TroubleException {
        if ((judged.judged() || judged.worry()) && judged.grounds().isBlank()) {
            return Outcome.refused(Problem.of("performance.judge.grounds").at("grounds"));
        }
        if (isNegative(judged.offer()) || isNegative(judged.matchedFunding())) {
            return Outcome.refused(Problem.of("performance.judge.money").at("offer"));
        }
        journal.save(Change.plain().put(Vulnerable.KIND, Vulnerable.idOf(judged.practice()), Scope.of(judged.practice()), judged));
        return Outcome.done(judged);
    }

    private static boolean isNegative(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() < 0;
    }
}
