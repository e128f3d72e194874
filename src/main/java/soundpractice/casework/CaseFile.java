package soundpractice.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A case with everything that belongs to it, as known on a day.
///
/// @param asOf the day
/// @param letters its letters, oldest first
/// @param engagements what the practice sent or said, oldest first
/// @param decisions what was proposed and decided, oldest first
/// @param deadlines its clocks, soonest first
public record CaseFile(
        Case of,
        LocalDate asOf,
        List<CaseLetter> letters,
        List<Engagement> engagements,
        List<Decision> decisions,
        List<Deadline> deadlines) {

    public CaseFile {
        letters = List.copyOf(letters);
        engagements = List.copyOf(engagements);
        decisions = List.copyOf(decisions);
        deadlines = deadlines.stream().sorted(Comparator.comparing(d -> d.due().date())).toList();
    }

    /// The letter sent last.
    public Optional<CaseLetter> lastLetter() {
        return letters.isEmpty() ? Optional.empty() : Optional.of(letters.getLast());
    }

    /// A clock of the letter sent last.
    public Optional<Deadline> current(String clock) {
        return lastLetter().flatMap(last -> deadlines.stream()
                .filter(d -> d.letter().document().equals(last.document()) && d.clock().equals(clock))
                .findFirst());
    }

    /// Decisions that call for a letter which has not been issued yet.
    public List<Decision> lettersReady() {
        return decisions.stream()
                .filter(d -> d.followed() && d.letter() != null)
                .filter(d -> letters.stream().noneMatch(l -> l.letter().equals(d.letter()) && l.quarter().equals(d.quarter())))
                .toList();
    }
}
