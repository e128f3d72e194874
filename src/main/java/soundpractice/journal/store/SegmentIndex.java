package soundpractice.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import soundpractice.journal.Revision;
import soundpractice.journal.Segment;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// The tables of signed pieces, of what is still to be signed, of arrivals and of open clashes. Only SQL, no decisions.
final class SegmentIndex {
    /// How a frame begins that names the arrival which its file is.
    static final String ARRIVAL = "A1\n";

    private static final HexFormat HEX = HexFormat.of();
    private static final String SEGMENT = "SELECT hash, device, scope, number, previous, versions, length, digest, file, frame, place FROM segment ";

    private static final String UNSEALED = """
            SELECT r.id, r.record, r.kind, r.scope, r.parents, r.author, r.device, r.millis, r.counter, r.change_id, r.reason, r.settles, r.content, r.seq
            FROM (SELECT seq FROM unsealed WHERE scope = ? AND seq > ? ORDER BY seq FETCH FIRST ? ROWS ONLY) u
            JOIN revision r ON r.seq = u.seq ORDER BY r.seq
            """;

    private SegmentIndex() {}

    /// A piece and where it lies.
    record Placed(Segment segment, String file, long frame, long place) {}

    static void add(Handle h, Segment s, String file, long frame, long place) {
        boolean there = h.createQuery("SELECT 1 FROM segment WHERE hash = ?").bind(0, HEX.parseHex(s.hash())).mapTo(Integer.class).findOne().isPresent();
        if (there) {
            return;
        }
        h.createUpdate("INSERT INTO segment (hash, device, scope, number, previous, versions, length, digest, file, frame, place) VALUES (?,?,?,?,?,?,?,?,?,?,?)")
                .bind(0, HEX.parseHex(s.hash()))
                .bind(1, s.device())
                .bind(2, s.scope().value())
                .bind(3, s.number())
                .bind(4, HEX.parseHex(s.previous()))
                .bind(5, s.versions())
                .bind(6, s.length())
                .bind(7, HEX.parseHex(s.digest()))
                .bind(8, file)
                .bind(9, frame)
                .bind(10, place)
                .execute();
    }

    static List<Placed> all(Handle h) {
        return h.createQuery(SEGMENT + "ORDER BY device, scope, number, hash").map((rs, c) -> placed(rs)).list();
    }

    static Optional<Placed> find(Handle h, String hash) {
        return h.createQuery(SEGMENT + "WHERE hash = ?").bind(0, HEX.parseHex(hash)).map((rs, c) -> placed(rs)).findOne();
    }

    private static Placed placed(ResultSet rs) throws SQLException {
        return new Placed(
                new Segment(HEX.formatHex(rs.getBytes(1)), rs.getString(2), new Scope(rs.getString(3)), rs.getLong(4), HEX.formatHex(rs.getBytes(5)),
                        rs.getInt(6), rs.getInt(7), HEX.formatHex(rs.getBytes(8))),
                rs.getString(9), rs.getLong(10), rs.getLong(11));
    }

    static SortedMap<Scope, Long> unsealed(Handle h) {
        var counts = new TreeMap<Scope, Long>();
        h.createQuery("SELECT scope, COUNT(*) FROM unsealed GROUP BY scope")
                .map((rs, c) -> new Object[] {rs.getString(1), rs.getLong(2)})
                .forEach(row -> counts.put(new Scope((String) row[0]), (Long) row[1]));
        return counts;
    }

    /// Versions still to be signed, in the order written.
    static List<Index.Numbered> unsealed(Handle h, Scope scope, long after, int atMost) {
        // The join is written out and forced into this order: asked by IN (SELECT …), H2 goes through every version there is.
        return h.createQuery(UNSEALED)
                .bind(0, scope.value()).bind(1, after).bind(2, atMost)
                .map((rs, c) -> new Index.Numbered(rs.getLong(14), Index.revision(rs))).list();
    }

    static void sealed(Handle h, Scope scope, long upTo) {
        h.createUpdate("DELETE FROM unsealed WHERE scope = ? AND seq <= ?").bind(0, scope.value()).bind(1, upTo).execute();
    }

    /// Notes which places an arrival filled; one that is taken in by steps, or goes on after a crash, began where it began.
    static void arrived(Handle h, RecordId id, long first, long last) {
        if (h.createUpdate("UPDATE arrival SET last_seq = ? WHERE id = ?").bind(0, last).bind(1, id.value()).execute() > 0) {
            return;
        }
        h.createUpdate("INSERT INTO arrival (id, first_seq, last_seq) VALUES (?, ?, ?)").bind(0, id.value()).bind(1, first).bind(2, last).execute();
    }

    /// The places an arrival filled.
    record Span(long first, long last) {}

    static Optional<Span> arrival(Handle h, RecordId id) {
        return h.createQuery("SELECT first_seq, last_seq FROM arrival WHERE id = ?").bind(0, id.value())
                .map((rs, c) -> new Span(rs.getLong(1), rs.getLong(2))).findOne();
    }

    static List<RecordId> records(Handle h, Span span) {
        return h.createQuery("SELECT DISTINCT record FROM revision WHERE seq BETWEEN ? AND ? AND scope <> ?")
                .bind(0, span.first()).bind(1, span.last()).bind(2, Scope.THIS_LAPTOP.value())
                .map((rs, c) -> new RecordId(rs.getObject(1, UUID.class))).list();
    }

    static List<Index.Numbered> ofRecord(Handle h, RecordId id) {
        return h.createQuery(Index.REVISION.replace("FROM revision", ", seq FROM revision") + "WHERE record = ? ORDER BY seq").bind(0, id.value())
                .map((rs, c) -> new Index.Numbered(rs.getLong(14), Index.revision(rs))).list();
    }

    static void clashes(Handle h, Index.Row row) {
        boolean listed = h.createQuery("SELECT 1 FROM open_clash WHERE record = ?").bind(0, row.id().value()).mapTo(Integer.class).findOne().isPresent();
        if (listed && row.clashes().isEmpty()) {
            h.createUpdate("DELETE FROM open_clash WHERE record = ?").bind(0, row.id().value()).execute();
        } else if (!listed && !row.clashes().isEmpty()) {
            h.createUpdate("INSERT INTO open_clash (record) VALUES (?)").bind(0, row.id().value()).execute();
        }
    }

    static List<RecordId> clashing(Handle h) {
        return h.createQuery("SELECT id FROM record WHERE id IN (SELECT record FROM open_clash) ORDER BY first")
                .map((rs, c) -> new RecordId(rs.getObject(1, UUID.class))).list();
    }

    static List<Revision> plain(List<Index.Numbered> numbered) {
        return numbered.stream().map(Index.Numbered::revision).toList();
    }
}
