package soundpractice.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import soundpractice.casework.dates.SeenClock;
import soundpractice.casework.dates.Supposing;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Saved;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// All cases of the team.
public interface Cases {

    /// Every case with everything in it as known on a day, by practice; closed ones too.
    List<CaseFile> all(LocalDate asOf);

    /// Those not closed.
    default List<CaseFile> open(LocalDate asOf) {
        return all(asOf).stream().filter(file -> file.of().stage().isOpen()).toList();
    }

    /// Those that wait for the committee to pick a course.
    default List<CaseFile> awaitingCommittee(LocalDate asOf) {
        return open(asOf).stream().filter(file -> file.of().stage() == Stage.PCQG_REVIEW).toList();
    }

    /// The case of that id.
    Optional<CaseFile> find(RecordId id, LocalDate asOf);

    /// A practice's cases, the newest last.
    default List<CaseFile> of(PracticeCode practice, LocalDate asOf) {
        return all(asOf).stream().filter(file -> file.of().practice().equals(practice)).toList();
    }

    /// A case's story in order, each line with who wrote it.
    List<Told> story(RecordId id);

    /// What was proposed and decided for a quarter, followed or not.
    List<Decision> decisions(FinancialQuarter quarter);

    /// A case's record as it stands, to write over.
    Optional<Entry<Case>> entry(RecordId id);

    /// A letter's record as it stands, by its issued document.
    Optional<Entry<CaseLetter>> letter(RecordId document);

    /// What the letters print alike.
    LetterSettings settings();

    /// Cases not closed, as their clocks would stand if something else held.
    List<CaseFile> supposing(LocalDate asOf, Supposing other);

    /// Every clock's date as it was last seen, to compare many at once.
    List<SeenClock> seen();

    /// A clock's date as it was last seen.
    Optional<Entry<SeenClock>> seen(RecordId document, String clock);

    /// Writes a change.
    Saved save(Change change) throws TroubleException;

    /// A new record's id.
    RecordId newId();
}
