package soundpractice.committee.pack;

import java.util.List;
import soundpractice.journal.RevisionId;
import soundpractice.kernel.RecordId;

/// A record as it stood: which of its versions were the newest.
///
/// @param kind the record's kind, by name
/// @param heads in order
public record Pin(String kind, RecordId record, List<RevisionId> heads) {
    public Pin {
        heads = heads.stream().sorted().toList();
    }
}
