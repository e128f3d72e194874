package soundpractice.documents;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Issues letters. Every letter is examined before the first is made; one that lacks something is stopped and named, the rest go on.
/// What is issued is kept byte for byte with what it was made from.
public final class IssueLetters {
    private final Renderer renderer;
    private final IssuedDocuments issued;
    private final InstantSource clock;
    private final String author;

    /// Issues through a renderer, in a person's name.
    public IssueLetters(Renderer renderer, IssuedDocuments issued, InstantSource clock, String author) {
        this.renderer = renderer;
        this.issued = issued;
        this.clock = clock;
        this.author = author;
    }

    /// What stops a letter; empty when it can be issued.
    public List<Problem> problems(LetterModel letter) throws TroubleException {
        var kind = LetterKind.find(letter.kind());
        if (kind.isEmpty()) {
            return List.of(Problem.of("documents.letter.kind-unknown", letter.kind(), letter.practice().value()).at("kind"));
        }
        var problems = new ArrayList<>(kind.get().problems(letter));
        if (problems.isEmpty()) {
            problems.addAll(renderer.problems(letter));
        }
        return problems;
    }

    /// Makes the letters and keeps their bytes, but records nothing yet: the caller saves the batch with what it brings about ([LetterBatch#addTo]).
    public LetterBatch prepare(List<LetterModel> letters) throws TroubleException {
        return prepare(letters, made -> true);
    }

    /// The same, telling after each letter how many are made.
    ///
    /// @param goOn answers false to stop; then what is left is not issued, and the batch holds only what was made so far of all that was asked for up to there
    public LetterBatch prepare(List<LetterModel> letters, IntPredicate goOn) throws TroubleException {
        var batch = issued.newId();
        var refused = new ArrayList<LetterBatch.Stopped>();
        var sound = new ArrayList<LetterModel>();
        for (var letter : letters) {
            var problems = problems(letter);
            if (problems.isEmpty()) {
                sound.add(letter);
            } else {
                refused.add(new LetterBatch.Stopped(letter, problems));
            }
        }
        var names = new FileNames();
        var made = new ArrayList<IssuedDocument>();
        for (var letter : sound) {
            switch (renderer.render(letter)) {
                case Outcome.Done<RenderedDocument>(RenderedDocument pages) -> made.add(keep(letter, pages, batch, names));
                case Outcome.Refused<RenderedDocument>(List<Problem> problems) -> refused.add(new LetterBatch.Stopped(letter, problems));
            }
            if (!goOn.test(made.size())) {
                break;
            }
        }
        return new LetterBatch(batch, made.size() + refused.size(), made, refused);
    }

    /// Makes the letters and records them, all by one change.
    public LetterBatch issue(List<LetterModel> letters) throws TroubleException {
        var batch = prepare(letters);
        if (!batch.issued().isEmpty()) {
            issued.save(batch.addTo(Change.plain()));
        }
        return batch;
    }

    private IssuedDocument keep(LetterModel letter, RenderedDocument pages, RecordId batch, FileNames names) throws TroubleException {
        var kind = LetterKind.find(letter.kind()).orElseThrow();
        return new IssuedDocument(issued.newId(), kind.id(), letter.practice(), pages.subject(), letter.date(), issued.keep(pages.pdf()),
                pages.pages(), letter, names.next(letter, kind), author, clock.instant(), batch);
    }
}
