package soundpractice.stocktake.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.questionnaire.Questionnaires;

/// Publishes scoring rules as the next version, when they leave no answer of any published questionnaire undecided and decide none twice.
public final class PublishScoreRules {
    private final ScoreBook book;
    private final Questionnaires questionnaires;
    private final String author;

    /// Publishes in a person's name.
    public PublishScoreRules(ScoreBook book, Questionnaires questionnaires, String author) {
        this.book = book;
        this.questionnaires = questionnaires;
        this.author = author;
    }

    /// What is wrong with rules, for the newest questionnaire.
    public List<Problem> faults(List<PointRule> points, List<Band> bands) {
        return ScoreCheck.of(new ScoreRules(book.latest().id(), 0, points, bands, "", "", ""), questionnaires.latest());
    }

    /// Publishes them.
    public Outcome<ScoreRules> publish(List<PointRule> points, List<Band> bands, LocalDate on, String note) throws TroubleException {
        var problems = new ArrayList<>(faults(points, bands));
        if (note.isBlank()) {
            problems.add(Problem.of("stocktake.draft.say-why").at("note"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var rules = new ScoreRules(book.newId(), book.latest().version() + 1, points, bands, on.toString(), author, note.strip());
        book.save(Change.because(note.strip()).put(ScoreRules.KIND, rules.id(), Scope.AREA, rules));
        return Outcome.done(rules);
    }
}
