package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.util.List;
import soundpractice.casework.Cases;
import soundpractice.casework.store.JournalCases;
import soundpractice.committee.Meetings;
import soundpractice.committee.pack.PackRequest;
import soundpractice.committee.pack.PackView;
import soundpractice.committee.pack.PracticeFacts;
import soundpractice.committee.pack.Snapshot;
import soundpractice.committee.pack.Snapshots;
import soundpractice.committee.store.JournalMeetings;
import soundpractice.committee.store.KeptPacks;
import soundpractice.committee.store.PinnedJournal;
import soundpractice.committee.store.Pinning;
import soundpractice.documents.IssuedDocuments;
import soundpractice.documents.store.JournalIssuedDocuments;
import soundpractice.improvement.Plans;
import soundpractice.improvement.store.JournalPlans;
import soundpractice.journal.Entry;
import soundpractice.journal.Kind;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Quarters;
import soundpractice.performance.store.JournalPolicies;
import soundpractice.performance.store.JournalQuarters;
import soundpractice.register.Practice;
import soundpractice.register.Practices;
import soundpractice.register.ProperCase;
import soundpractice.stocktake.Interviews;
import soundpractice.stocktake.consent.Consents;
import soundpractice.stocktake.intake.ShippedQuestionnaire;
import soundpractice.stocktake.score.ScoreBook;
import soundpractice.stocktake.store.JournalConsents;
import soundpractice.stocktake.store.JournalInterviews;
import soundpractice.stocktake.store.JournalQuestionnaires;

/// Moments of a store: every room opened over the journal as it stood then.
final class Moments implements Snapshots {
    private final OpenStore store;
    private final Practices practices;
    private final KeptPacks kept;
    private final Pinning pinning;

    Moments(OpenStore store, Practices practices, KeptPacks kept) {
        this.store = store;
        this.practices = practices;
        this.kept = kept;
        this.pinning = new Pinning(store.journal(), Rooms.kinds());
    }

    @Override
    public PackView take(PackRequest request, LocalDate asOf) throws TroubleException {
        var journal = pinning.now();
        return new View(store, journal, new Snapshot(request, store.clock().instant(), asOf, journal.pins(), practices.ours().stream().map(this::facts).toList()));
    }

    @Override
    public PackView open(Snapshot snapshot) throws TroubleException {
        return new View(store, pinning.then(snapshot.pins()), snapshot);
    }

    @Override
    public BlobId keep(Snapshot snapshot) throws TroubleException {
        return kept.keep(snapshot);
    }

    @Override
    public Snapshot read(BlobId id) throws TroubleException {
        return kept.moment(id);
    }

    private PracticeFacts facts(Practice practice) {
        var pcn = practice.belonging().pcn();
        var locality = practice.belonging().locality();
        var size = practice.listSize();
        return new PracticeFacts(practice.code(), practice.properName(), pcn == null ? "" : pcn.code(), pcn == null ? "" : ProperCase.of(pcn.name()),
                locality == null ? "" : locality, size == null ? null : size.patients(),
                size == null ? "" : store.messages().text("committee.input.list-size", size.on()));
    }

    /// The rooms over one moment.
    private record View(PinnedJournal journal, Snapshot snapshot, Meetings meetings, Cases cases, Quarters quarters, Plans plans, Interviews interviews, ScoreBook scores,
            Consents consents, IssuedDocuments issued) implements PackView {

        View(OpenStore store, PinnedJournal journal, Snapshot snapshot) {
            var policies = new JournalPolicies(journal);
            var holidays = new Holidays(journal, store.blobs());
            this(journal, snapshot, new JournalMeetings(journal, store.blobs()), new JournalCases(journal, policies, holidays::now),
                    new JournalQuarters(journal, store.blobs(), policies), new JournalPlans(journal, store.author()),
                    new JournalInterviews(journal, new JournalQuestionnaires(journal, ShippedQuestionnaire.version1())), StocktakeWiring.scoring(journal, store.messages()),
                    new JournalConsents(journal), new JournalIssuedDocuments(journal, store.blobs()));
        }

        @Override
        public <T> List<Entry<T>> entries(Kind<T> kind, Scope scope) {
            return journal.all(kind, scope);
        }
    }
}
