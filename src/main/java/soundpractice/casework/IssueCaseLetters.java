package soundpractice.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import soundpractice.casework.dates.WatchDates;
import soundpractice.documents.IssueLetters;
import soundpractice.documents.IssuedDocument;
import soundpractice.documents.LetterBatch;
import soundpractice.documents.LetterModel;
import soundpractice.journal.Change;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Issues the letters that decisions call for. The documents and the records from which their clocks run are saved together or not at all.
/// Letters asked for are letters issued plus letters refused, always.
public final class IssueCaseLetters {
    private final Cases cases;
    private final CaseLetterModels models;
    private final IssueLetters documents;

    /// Issues for these cases.
    public IssueCaseLetters(Cases cases, CaseLetterModels models, IssueLetters documents) {
        this.cases = cases;
        this.models = models;
        this.documents = documents;
    }

    /// A letter that a decision calls for and that has not gone out.
    public record Ready(CaseFile file, Decision decision) {}

    /// Every letter that is ready, by practice.
    public List<Ready> ready(LocalDate today) {
        return cases.open(today).stream()
                .flatMap(file -> file.lettersReady().stream().map(decision -> new Ready(file, decision)))
                .sorted(Comparator.comparing((Ready r) -> r.decision().practice()).thenComparing(r -> String.valueOf(r.decision().letter())))
                .toList();
    }

    /// The letters of a quarter's decisions that are ready.
    public List<Ready> ready(FinancialQuarter quarter, LocalDate today) {
        return ready(today).stream().filter(r -> r.decision().quarter().equals(quarter)).toList();
    }

    /// A letter as it would be printed.
    public LetterModel model(Ready ready, LocalDate letterDate) throws TroubleException {
        return models.of(ready.file(), ready.decision(), letterDate);
    }

    /// What stops a letter; empty when it can be issued.
    public List<Problem> problems(Ready ready, LocalDate letterDate) throws TroubleException {
        return documents.problems(model(ready, letterDate));
    }

    /// Issues letters, dated so, and starts their clocks. One that lacks something is refused by name; the rest go on.
    ///
    /// @param goOn is told after each letter how many are made, and answers false to stop
    public LetterBatch issue(List<Ready> letters, LocalDate letterDate, IntPredicate goOn) throws TroubleException {
        var wanted = new ArrayList<LetterModel>();
        for (var ready : letters) {
            wanted.add(model(ready, letterDate));
        }
        var batch = documents.prepare(wanted, goOn);
        if (!batch.issued().isEmpty()) {
            var change = batch.addTo(Change.plain());
            for (var document : batch.issued()) {
                letters.stream().filter(r -> isOf(document, r)).findFirst().ifPresent(r -> follow(change, document, r));
            }
            cases.save(change);
            new WatchDates(cases).see(batch.issued().stream().map(IssuedDocument::id).toList(), letterDate, true);
        }
        return batch;
    }

    private static boolean isOf(IssuedDocument document, Ready ready) {
        return document.practice().equals(ready.decision().practice()) && document.kind().equals(ready.decision().letter());
    }

    private static void follow(Change change, IssuedDocument document, Ready ready) {
        var letter = new CaseLetter(document.id(), ready.file().of().id(), document.practice(), document.kind(), ready.decision().variant(),
                ready.decision().quarter(), document.letterDate(), null);
        change.put(CaseLetter.KIND, CaseLetter.idOf(document.id()), document.scope(), letter);
    }
}
