package soundpractice.stocktake.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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

    /// What is wrong with rules, for every version of the questionnaire: an interview stays on its own, and is scored by the newest rules while it is open.
    public List<Problem> faults(List<PointRule> points, List<Band> bands) {
        var rules = new ScoreRules(book.latest().id(), 0, points, bands, "", "", "");
        var problems = new LinkedHashSet<Problem>();
        questionnaires.versions().reversed().forEach(version -> problems.addAll(ScoreCheck.of(rules, version)));
        points.stream().filter(rule -> rule.isOwn() && questionnaires.versions().stream().noneMatch(version -> ScoreCheck.meets(rule, version)))
                .forEach(rule -> problems.add(Problem.of("stocktake.score.dead", rule.question(), rule.answer()).at(rule.question())));
        return List.copyOf(problems);
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
