package soundpractice.casework;

import java.time.LocalDate;
import java.util.List;
import soundpractice.casework.dates.WatchDates;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.TroubleException;

/// Writes down when a practice received a letter: that starts its engagement clock (A-5, P-15). Says which dates moved.
public final class RecordReceipt {
    private final Cases cases;

    /// Receipts for these cases' letters.
    public RecordReceipt(Cases cases) {
        this.cases = cases;
    }

    /// What a receipt date moved.
    ///
    /// @param before the letter's clocks before, each with its proof
    /// @param after the letter's clocks now
    public record Moved(CaseLetter letter, List<Deadline> before, List<Deadline> after) {
        public Moved {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /// Saves the date. Refused when it lies before the letter's own date or after today.
    public Outcome<Moved> record(RecordId document, LocalDate on, LocalDate today) throws TroubleException {
        var entry = cases.letter(document);
        if (entry.isEmpty()) {
            return Outcome.refused(Problem.of("casework.letter.unknown", document));
        }
        var letter = entry.get().value();
        if (on.isBefore(letter.letterDate())) {
            return Outcome.refused(Problem.of("casework.letter.before-written", on, letter.letterDate()).at("on").by(RuleId.of("A-5")));
        }
        if (on.isAfter(today)) {
            return Outcome.refused(Problem.of("casework.letter.in-future", on).at("on").by(RuleId.of("A-5")));
        }
        var before = clocks(letter, today);
        var received = letter.received(on);
        cases.save(Change.plain().put(entry.get(), received));
        new WatchDates(cases).see(List.of(document), today, false);
        return Outcome.done(new Moved(received, before, clocks(received, today)));
    }

    private List<Deadline> clocks(CaseLetter letter, LocalDate today) {
        return cases.find(letter.caseId(), today).stream()
                .flatMap(file -> file.deadlines().stream())
                .filter(d -> d.letter().document().equals(letter.document()))
                .toList();
    }
}
