package soundpractice.stocktake.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.questionnaire.Questionnaire;
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
        return faults(points, bands, questionnaires.versions());
    }

    /// The same with the questionnaire's versions at hand, so that nothing is read while somebody waits.
    public static List<Problem> faults(List<PointRule> points, List<Band> bands, List<Questionnaire> versions) {
        var rules = new ScoreRules(RecordId.derived(ScoreRules.KIND.name(), "to be checked"), 0, points, bands, "", "", "");
        var problems = new LinkedHashSet<Problem>();
        versions.reversed().forEach(version -> problems.addAll(ScoreCheck.of(rules, version)));
        points.stream().filter(rule -> rule.isOwn() && versions.stream().noneMatch(version -> ScoreCheck.meets(rule, version)))
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
