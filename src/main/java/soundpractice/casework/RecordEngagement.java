package soundpractice.casework;

import java.time.LocalDate;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Writes down that a practice answered a letter. Any contact stops the engagement clock; a person may rule that one does not count.
public final class RecordEngagement {
    private final Cases cases;

    /// Contacts about these cases' letters.
    public RecordEngagement(Cases cases) {
        this.cases = cases;
    }

    /// Saves a contact. Refused when it lies before the letter's date or after today.
    ///
    /// @param counts false when the person rules that it does not stop the clock; then the note says why
    public Outcome<Engagement> record(RecordId document, LocalDate on, Engagement.How how, boolean counts, String note, LocalDate today)
            throws TroubleException {
        var entry = cases.letter(document);
        if (entry.isEmpty()) {
            return Outcome.refused(Problem.of("casework.letter.unknown", document));
        }
        var letter = entry.get().value();
        if (on.isBefore(letter.letterDate())) {
            return Outcome.refused(Problem.of("casework.letter.before-written", on, letter.letterDate()).at("on").by(RuleId.of("A-27")));
        }
        if (on.isAfter(today)) {
            return Outcome.refused(Problem.of("casework.letter.in-future", on).at("on").by(RuleId.of("A-27")));
        }
        if (!counts && note.isBlank()) {
            return Outcome.refused(Problem.of("casework.letter.say-why-not").at("note").by(RuleId.of("A-27")));
        }
        var engagement = new Engagement(document, letter.practice(), on, how, counts, note);
        cases.save(Change.plain().put(Engagement.KIND, cases.newId(), Scope.of(letter.practice()), engagement));
        return Outcome.done(engagement);
    }
}
