package soundpractice.committee.store;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import soundpractice.committee.AgendaItem;
import soundpractice.committee.Attendance;
import soundpractice.committee.Body;
import soundpractice.committee.CommitteeDecision;
import soundpractice.committee.Cover;
import soundpractice.committee.Interest;
import soundpractice.committee.Meeting;
import soundpractice.committee.MeetingFile;
import soundpractice.committee.Meetings;
import soundpractice.committee.MinuteAction;
import soundpractice.committee.Paper;
import soundpractice.committee.pack.FrozenPack;
import soundpractice.journal.Blobs;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Kind;
import soundpractice.journal.Saved;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Meetings as records of the journal.
public final class JournalMeetings implements Meetings {
    private final Journal journal;
    private final Blobs blobs;
    private final List<Body> shipped = ShippedBodies.all();

    /// The meetings of a store.
    public JournalMeetings(Journal journal, Blobs blobs) {
        this.journal = journal;
        this.blobs = blobs;
    }

    @Override
    public List<Body> bodies() {
        var byCode = new LinkedHashMap<String, Body>();
        shipped.forEach(b -> byCode.put(b.code(), b));
        journal.all(Body.KIND).stream().map(Entry::value).forEach(b -> byCode.put(b.code(), b));
        return List.copyOf(byCode.values());
    }

    @Override
    public List<MeetingFile> all() {
        return files(journal.all(Meeting.KIND));
    }

    @Override
    public Optional<MeetingFile> find(RecordId id) {
        return journal.find(Meeting.KIND, id).map(e -> files(List.of(e)).getFirst());
    }

    @Override
    public BlobId keep(byte[] content) throws TroubleException {
        return blobs.keep(content);
    }

    @Override
    public byte[] read(BlobId id) throws TroubleException {
        return blobs.read(id);
    }

    @Override
    public Saved save(Change change) throws TroubleException {
        return journal.save(change);
    }

    @Override
    public RecordId newId() {
        return journal.newId();
    }

    private List<MeetingFile> files(List<Entry<Meeting>> meetings) {
        if (meetings.isEmpty()) {
            return List.of();
        }
        var bodies = bodies().stream().collect(Collectors.toMap(Body::code, Function.identity()));
        var agenda = by(AgendaItem.KIND, AgendaItem::meeting);
        var attendance = by(Attendance.KIND, Attendance::meeting);
        var interests = by(Interest.KIND, Interest::meeting);
        var papers = by(Paper.KIND, Paper::meeting);
        var decisions = by(CommitteeDecision.KIND, CommitteeDecision::meeting);
        var actions = by(MinuteAction.KIND, MinuteAction::meeting);
        var packs = by(FrozenPack.KIND, FrozenPack::meeting);
        return meetings.stream()
                .sorted(Comparator.<Entry<Meeting>, java.time.LocalDate>comparing(e -> e.value().date()).thenComparing(e -> e.value().body()))
                .map(e -> new MeetingFile(e, bodies.getOrDefault(e.value().body(), new Body(e.value().body(), "", "", false, "")),
                        journal.find(Cover.KIND, Cover.idOf(e.id())).map(Entry::value).orElseGet(() -> Cover.empty(e.id())),
                        of(agenda, e), of(attendance, e), of(interests, e), of(papers, e), of(decisions, e), of(actions, e), of(packs, e)))
                .toList();
    }

    private static <T> List<Entry<T>> of(Map<RecordId, List<Entry<T>>> grouped, Entry<Meeting> meeting) {
        return grouped.getOrDefault(meeting.id(), List.of());
    }

    private <T> Map<RecordId, List<Entry<T>>> by(Kind<T> kind, Function<T, RecordId> meeting) {
        return journal.all(kind).stream().collect(Collectors.groupingBy(e -> meeting.apply(e.value())));
    }
}
