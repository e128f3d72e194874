package soundpractice.committee.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.committee.audience.Reader;
import soundpractice.committee.pack.FreezePack;
import soundpractice.committee.pack.Grouping;
import soundpractice.committee.pack.PackRequest;
import soundpractice.committee.pack.Pin;
import soundpractice.committee.pack.PracticeFacts;
import soundpractice.committee.pack.Snapshot;
import soundpractice.committee.pack.Trace;
import soundpractice.journal.Blobs;
import soundpractice.journal.RevisionId;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The moments and the proofs of frozen packs, as kept files in JSON.
public final class KeptPacks implements FreezePack.Traces {
    private final Blobs blobs;
    private final JsonMapper mapper = JsonMapper.builder().build();

    /// Kept among these.
    public KeptPacks(Blobs blobs) {
        this.blobs = blobs;
    }

    /// A moment as its file spells it.
    record Written(String meeting, String reader, String grouping, String classification, String watermark, String takenAt, String asOf, List<WrittenPin> pins,
            List<WrittenPractice> practices) {}

    /// A record's versions as the file spells them.
    record WrittenPin(String kind, String record, List<String> heads) {}

    /// A practice as the file spells it.
    record WrittenPractice(String code, String name, String pcnCode, String pcn, String locality, @Nullable Integer patients, String patientsFrom) {}

    /// All proofs of a pack.
    record Proofs(List<Trace> figures) {}

    @Override
    public BlobId keep(List<Trace> traces) throws TroubleException {
        return keepText(mapper.writeValueAsString(new Proofs(traces)));
    }

    @Override
    public List<Trace> read(BlobId id) throws TroubleException {
        return read(id, Proofs.class).figures();
    }

    /// Keeps a moment.
    public BlobId keep(Snapshot snapshot) throws TroubleException {
        var request = snapshot.request();
        return keepText(mapper.writeValueAsString(new Written(request.meeting().toString(), request.reader().word(), request.grouping().word(), request.classification(),
                request.watermark(), snapshot.takenAt().toString(), snapshot.asOf().toString(),
                snapshot.pins().stream().map(p -> new WrittenPin(p.kind(), p.record().toString(), p.heads().stream().map(Object::toString).toList())).toList(),
                snapshot.practices().stream().map(p -> new WrittenPractice(p.code().value(), p.name(), p.pcnCode(), p.pcn(), p.locality(), p.patients(), p.patientsFrom()))
                        .toList())));
    }

    /// A moment that was kept.
    public Snapshot moment(BlobId id) throws TroubleException {
        var w = read(id, Written.class);
        var request = new PackRequest(RecordId.of(w.meeting()), Reader.parse(w.reader()).orElse(Reader.COMMITTEE),
                Grouping.valueOf(w.grouping().toUpperCase(java.util.Locale.ROOT)), w.classification(), w.watermark());
        return new Snapshot(request, Instant.parse(w.takenAt()), LocalDate.parse(w.asOf()),
                w.pins().stream().map(p -> new Pin(p.kind(), RecordId.of(p.record()), p.heads().stream().map(RevisionId::new).toList())).toList(),
                w.practices().stream().map(p -> new PracticeFacts(PracticeCode.of(p.code()), p.name(), p.pcnCode(), p.pcn(), p.locality(), p.patients(), p.patientsFrom()))
                        .toList());
    }

    private BlobId keepText(String text) throws TroubleException {
        return blobs.keep(text.getBytes(StandardCharsets.UTF_8));
    }

    private <T> T read(BlobId id, Class<T> type) throws TroubleException {
        try {
            return mapper.readValue(new String(blobs.read(id), StandardCharsets.UTF_8), type);
        } catch (JacksonException e) {
            throw new TroubleException(Problem.of("committee.pack.damaged", id), e);
        }
    }
}
