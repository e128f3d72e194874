package soundpractice.committee.pack;

import java.util.List;
import java.util.Optional;
import soundpractice.casework.Cases;
import soundpractice.committee.Meetings;
import soundpractice.documents.IssuedDocuments;
import soundpractice.improvement.Plans;
import soundpractice.journal.Entry;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Scope;
import soundpractice.performance.Quarters;
import soundpractice.stocktake.Interviews;
import soundpractice.stocktake.consent.Consents;
import soundpractice.stocktake.score.ScoreBook;

/// The rooms as they stood at one moment. Nothing that is written meanwhile shows in it, and nothing can be written through it.
public interface PackView {

    /// The moment.
    Snapshot snapshot();

    /// Meetings then.
    Meetings meetings();

    /// Cases then.
    Cases cases();

    /// Quarters then.
    Quarters quarters();

    /// Plans then.
    Plans plans();

    /// Stocktakes then.
    Interviews interviews();

    /// The rules by which stocktakes were scored then.
    ScoreBook scores();

    /// Consents then.
    Consents consents();

    /// Documents that had gone out by then.
    IssuedDocuments issued();

    /// Records of a kind in a scope, as they stood.
    <T> List<Entry<T>> entries(Kind<T> kind, Scope scope);

    /// What the register said of a practice.
    default Optional<PracticeFacts> practice(PracticeCode code) {
        return snapshot().practices().stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /// A practice's name; its code when the register did not know it.
    default String nameOf(PracticeCode code) {
        return practice(code).map(PracticeFacts::name).orElse(code.value());
    }
}
