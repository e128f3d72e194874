package soundpractice.stocktake.findings;

import java.util.ArrayList;
import java.util.List;
import soundpractice.kernel.PracticeCode;
import soundpractice.stocktake.questionnaire.Question;

/// What is known of practices already, from wherever in the program.
public interface KnownFacts {

    /// Everything known of a practice that a question could be about.
    List<KnownFact> of(PracticeCode practice);

    /// What is known and belongs beside a question.
    default List<KnownFact> beside(PracticeCode practice, Question question) {
        return of(practice).stream().filter(f -> question.themes().stream().anyMatch(f.themes()::contains)).toList();
    }

    /// Several sources as one.
    static KnownFacts all(List<KnownFacts> sources) {
        return practice -> {
            var all = new ArrayList<KnownFact>();
            sources.forEach(s -> all.addAll(s.of(practice)));
            return all;
        };
    }
}
