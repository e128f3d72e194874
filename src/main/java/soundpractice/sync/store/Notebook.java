package soundpractice.sync.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.sync.Arrived;
import soundpractice.sync.Arriving;
import soundpractice.sync.Head;
import soundpractice.sync.HeldPiece;
import soundpractice.sync.Leaving;
import soundpractice.sync.Missing;
import soundpractice.sync.Paper;
import soundpractice.sync.PeerHas;
import soundpractice.sync.Sent;
import soundpractice.sync.Statement;

/// What this laptop keeps about bundles, among records of its own that never travel.
public final class Notebook {
    private final Journal journal;

    /// The notebook of a journal.
    public Notebook(Journal journal) {
        this.journal = journal;
    }

    /// Bundles made here, newest first.
    public List<Sent> sent() {
        return journal.all(Sent.KIND).stream().map(Entry::value).sorted(Comparator.comparingLong(Sent::number).reversed()).toList();
    }

    /// Bundles taken in, newest first.
    public List<Arrived> arrived() {
        return journal.all(Arrived.KIND).stream().map(Entry::value).toList().reversed();
    }

    /// What waits.
    public List<HeldPiece> held() {
        return journal.all(HeldPiece.KIND).stream().map(Entry::value).toList();
    }

    /// What others have.
    public List<PeerHas> peers() {
        return journal.all(PeerHas.KIND).stream().map(Entry::value).toList();
    }

    /// Attachments that were left out by whoever sent the work.
    public List<BlobId> missing() {
        return journal.all(Missing.KIND).stream().map(e -> e.value().blob()).toList();
    }

    /// Notes attachments that were left out.
    public void missing(Change change, List<BlobId> left, String from) {
        left.forEach(b -> change.put(Missing.KIND, Missing.id(b), Scope.THIS_LAPTOP, new Missing(b, from)));
    }

    /// Forgets that an attachment was missing.
    public void found(Change change, BlobId blob) {
        journal.find(Missing.KIND, Missing.id(blob)).ifPresent(change::delete);
    }

    /// Whether a bundle was taken in before.
    public boolean knows(String bundle) {
        return journal.find(Arrived.KIND, Arrived.id(bundle)).isPresent();
    }

    /// The bundle of that record.
    public Optional<Arrived> arrived(RecordId id) {
        return journal.find(Arrived.KIND, id).map(Entry::value);
    }

    /// The number of the next bundle.
    public long nextNumber() {
        return sent().stream().mapToLong(Sent::number).max().orElse(0) + 1;
    }

    /// Notes a bundle made here; it is no longer being written.
    public void note(Sent sent) throws TroubleException {
        var change = Change.plain().put(Sent.KIND, Sent.id(sent.bundle()), Scope.THIS_LAPTOP, sent);
        journal.find(Leaving.KIND, Leaving.id(sent.file())).ifPresent(change::delete);
        journal.save(change);
    }

    /// Notes that a bundle is being written.
    public void begins(Leaving leaving) throws TroubleException {
        journal.save(Change.plain().put(Leaving.KIND, Leaving.id(leaving.file()), Scope.THIS_LAPTOP, leaving));
    }

    /// Forgets a bundle that was not written to its end.
    public void forget(Leaving leaving) throws TroubleException {
        var read = journal.find(Leaving.KIND, Leaving.id(leaving.file()));
        if (read.isPresent()) {
            journal.save(Change.plain().delete(read.get()));
        }
    }

    /// Bundles that were begun and never came to their end.
    public List<Leaving> leaving() {
        return journal.all(Leaving.KIND).stream().map(Entry::value).toList();
    }

    /// Notes that a bundle is about to be taken in.
    public void comes(Arriving arriving) throws TroubleException {
        var id = Arriving.id(arriving.bundle());
        var read = journal.find(Arriving.KIND, id);
        journal.save(read.isPresent() ? Change.plain().put(read.get(), arriving) : Change.plain().put(Arriving.KIND, id, Scope.THIS_LAPTOP, arriving));
    }

    /// Writes into the change that takes a bundle in that it is in.
    public void isIn(Change change, String bundle) {
        journal.find(Arriving.KIND, Arriving.id(bundle)).ifPresent(read -> change.put(read, read.value().in()));
    }

    /// Forgets a bundle that was being taken in.
    public void over(Arriving arriving) throws TroubleException {
        var read = journal.find(Arriving.KIND, Arriving.id(arriving.bundle()));
        if (read.isPresent()) {
            journal.save(Change.plain().delete(read.get()));
        }
    }

    /// Bundles whose taking in was begun and never came to its end.
    public List<Arriving> arriving() {
        return journal.all(Arriving.KIND).stream().map(Entry::value).toList();
    }

    /// Notes that what a bundle brought was taken back.
    public void undone(RecordId id, Instant at) throws TroubleException {
        var read = journal.find(Arrived.KIND, id).orElseThrow();
        var a = read.value();
        journal.save(Change.plain().put(read, new Arrived(
                a.bundle(), a.from(), a.device(), a.number(), a.made(), a.at(), a.scopes(), a.pieces(), a.held(), a.arrival(), at)));
    }

    /// Writes a bundle that comes in into the change that takes it in. One that came before keeps its note; if it brought nothing then, it gets
    /// the name by which what it brings now can be taken back.
    public void arrival(Change change, Arrived arrived) {
        var read = journal.find(Arrived.KIND, Arrived.id(arrived.bundle()));
        if (read.isEmpty()) {
            change.put(Arrived.KIND, Arrived.id(arrived.bundle()), Scope.THIS_LAPTOP, arrived);
        } else if (read.get().value().arrival() == null && arrived.arrival() != null) {
            change.put(read.get(), arrived);
        }
    }

    /// Keeps papers that are new.
    public void papers(Change change, List<Statement> statements) {
        statements.forEach(s -> change.put(Paper.KIND, Paper.id(s.hash()), Scope.THIS_LAPTOP, new Paper(s.text(), s.signature())));
    }

    /// Those of these pieces that wait here.
    public List<HeldPiece> heldOf(Set<String> segments) {
        return held().stream().filter(h -> segments.contains(h.segment())).toList();
    }

    /// Keeps a piece that waits, unless it waits already for the same.
    public void hold(Change change, HeldPiece piece) {
        var there = journal.find(HeldPiece.KIND, HeldPiece.id(piece.segment()));
        if (there.isPresent() && there.get().value().why().equals(piece.why())) {
            return;
        }
        change.put(HeldPiece.KIND, HeldPiece.id(piece.segment()), Scope.THIS_LAPTOP, piece);
    }

    /// Lets a piece go that was taken in.
    public void release(Change change, HeldPiece piece) {
        journal.find(HeldPiece.KIND, HeldPiece.id(piece.segment())).ifPresent(change::delete);
    }

    /// Notes what another laptop has, unless it said something later already.
    ///
    /// @param about the scopes it speaks of; about others it says nothing
    public void has(Change change, String device, long number, List<Scope> about, List<Head> heads, Set<BlobId> want) {
        var read = journal.find(PeerHas.KIND, PeerHas.id(device));
        if (read.isPresent() && read.get().value().number() >= number) {
            return;
        }
        Map<String, Map<Scope, Long>> chains = new HashMap<>();
        read.ifPresent(r -> r.value().chains().forEach((of, scopes) -> chains.put(of, new HashMap<>(scopes))));
        chains.values().forEach(scopes -> scopes.keySet().removeAll(about));
        heads.stream().filter(h -> about.contains(h.scope()))
                .forEach(h -> chains.computeIfAbsent(h.device(), d -> new HashMap<>()).merge(h.scope(), h.number(), Math::max));
        chains.values().removeIf(Map::isEmpty);
        var value = new PeerHas(device, number, chains, new LinkedHashSet<>(want));
        if (read.isPresent()) {
            change.put(read.get(), value);
        } else {
            change.put(PeerHas.KIND, PeerHas.id(device), Scope.THIS_LAPTOP, value);
        }
    }

    /// Notes an answer to a bundle made here.
    public void answered(Change change, String bundle, Sent.Answer answer) {
        journal.find(Sent.KIND, Sent.id(bundle)).ifPresent(read -> {
            var s = read.value();
            if (s.answers().stream().noneMatch(a -> a.device().equals(answer.device()) && !a.at().isBefore(answer.at()))) {
                var answers = new ArrayList<>(s.answers());
                answers.removeIf(a -> a.device().equals(answer.device()));
                answers.add(answer);
                change.put(read, new Sent(
                        s.bundle(), s.number(), s.receipt(), s.to(), s.at(), s.file(), s.bytes(), s.scopes(), s.pieces(), s.versions(), s.attachments(), answers));
            }
        });
    }
}
