package soundpractice.committee.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import soundpractice.committee.Meetings;
import soundpractice.committee.audience.Reader;
import soundpractice.documents.FileNames;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.pack.Packs;
import soundpractice.journal.Change;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Freezes packs: takes one moment of the store, builds and prints the pack from it, and keeps file, moment and proofs together. What is frozen never changes.
public final class FreezePack {
    private final Meetings meetings;
    private final Snapshots snapshots;
    private final BuildPack builder;
    private final Packs packs;
    private final Traces traces;
    private final Packs.Shelf shelf;
    private final String author;

    /// Freezes for these meetings.
    ///
    /// @param author who works here
    public FreezePack(Meetings meetings, Snapshots snapshots, BuildPack builder, Packs packs, Traces traces, Packs.Shelf shelf, String author) {
        this.meetings = meetings;
        this.snapshots = snapshots;
        this.builder = builder;
        this.packs = packs;
        this.traces = traces;
        this.shelf = shelf;
        this.author = author;
    }

    /// A pack that was printed and not kept, to be looked at.
    ///
    /// @param document the file
    public record Preview(BuiltPack built, RenderedDocument document) {}

    /// The pack as it would be frozen now; nothing is kept.
    public Outcome<Preview> preview(PackRequest request, LocalDate asOf, IntPredicate goOn) throws TroubleException {
        return preview(snapshots.take(request, asOf), goOn);
    }

    private Outcome<Preview> preview(PackView view, IntPredicate goOn) throws TroubleException {
        var built = builder.of(view);
        if (!(built instanceof Outcome.Done<BuiltPack>(var pack))) {
            return Outcome.refused(built.problems());
        }
        return packs.assemble(pack.model(), shelf, goOn).map(document -> new Preview(pack, document));
    }

    /// Freezes the pack.
    ///
    /// @param goOn is told after each part how many are in, and answers false to stop
    public Outcome<FrozenPack> freeze(PackRequest request, LocalDate asOf, IntPredicate goOn) throws TroubleException {
        return freeze(request, asOf, (pdf, _) -> pdf, goOn);
    }

    /// Puts a signature under a finished file, or leaves it as it is.
    @FunctionalInterface
    public interface Seal {
        /// The file with the signature.
        ///
        /// @param contentCode the code over what the pack says, which the signature names
        byte[] under(byte[] pdf, String contentCode) throws TroubleException;
    }

    /// Freezes the pack and signs it; the signed file is what is kept.
    public Outcome<FrozenPack> freeze(PackRequest request, LocalDate asOf, Seal seal, IntPredicate goOn) throws TroubleException {
        var file = meetings.find(request.meeting());
        if (file.isEmpty()) {
            return Outcome.refused(Problem.of("committee.meeting.unknown", request.meeting()));
        }
        var view = snapshots.take(request, asOf);
        var made = preview(view, goOn);
        if (!(made instanceof Outcome.Done<Preview>(var preview))) {
            return Outcome.refused(made.problems());
        }
        int number = file.get().packs().size() + 1;
        var cut = request.reader().equals(Reader.COMMITTEE) ? "" : " " + request.reader().word().replace(':', ' ');
        var name = FileNames.safe(file.get().of().date() + " " + file.get().body().code() + " pack " + number + cut) + ".pdf";
        var built = preview.built();
        var pack = new FrozenPack(request.meeting(), number, request.reader().word(), built.model().title(), name, meetings.keep(seal.under(preview.document().pdf(), built.contentCode().value())),
                snapshots.keep(view.snapshot()), traces.keep(built.traces()), preview.document().pages(), built.traces().size(), built.contentCode().value(),
                built.practices(), view.snapshot().takenAt(), author);
        meetings.save(Change.plain().put(FrozenPack.KIND, meetings.newId(), Scope.AREA, pack));
        return Outcome.done(pack);
    }

    /// What came of building a frozen pack again from its moment.
    ///
    /// @param same whether it says the same, figure by figure
    /// @param contentCode the code over what it says now
    public record Rebuilt(FrozenPack pack, boolean same, String contentCode) {}

    /// Builds a frozen pack again from the moment that was kept, and compares.
    public Outcome<Rebuilt> rebuild(RecordId id) throws TroubleException {
        var pack = meetings.all().stream().flatMap(f -> f.packs().stream()).filter(e -> e.id().equals(id)).findFirst();
        if (pack.isEmpty()) {
            return Outcome.refused(Problem.of("committee.pack.unknown", id));
        }
        var of = pack.get().value();
        return builder.of(snapshots.open(snapshots.read(of.snapshot())))
                .map(built -> new Rebuilt(of, built.contentCode().value().equals(of.contentCode()), built.contentCode().value()));
    }

    /// A frozen pack's file, as it was kept.
    public byte[] pdf(FrozenPack pack) throws TroubleException {
        return meetings.read(pack.pdf());
    }

    /// A frozen pack's figures as CSV.
    public String csv(FrozenPack pack) throws TroubleException {
        return TraceSheet.csv(traces.read(pack.traces()));
    }

    /// A frozen pack's figures.
    public List<Trace> figures(FrozenPack pack) throws TroubleException {
        return traces.read(pack.traces());
    }

    /// Where a frozen pack's proofs are kept.
    public interface Traces {
        /// Keeps them.
        BlobId keep(List<Trace> traces) throws TroubleException;

        /// Those that were kept.
        List<Trace> read(BlobId id) throws TroubleException;
    }
}
