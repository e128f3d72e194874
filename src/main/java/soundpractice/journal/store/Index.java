package soundpractice.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Revision;
import soundpractice.journal.RevisionId;
import soundpractice.journal.Stamp;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// The journal's own tables: every revision, and each record as it stands. Only SQL, no decisions.
final class Index {

    /// A record's row.
    record Row(
            RecordId id, long first, String kind, Scope scope, List<RevisionId> heads, Set<String> clashes, Stamp stamp, String author,
            @Nullable String content) {}

    static final String REVISION = """
            SELECT id, record, kind, scope, parents, author, device, millis, counter, change_id, reason, settles, content
            FROM revision
            """;
    static final String ROW = "SELECT id, first, kind, scope, heads, clashes, millis, counter, author, content FROM record ";

    private Index() {}

    /// A version and its place in this store's order.
    record Numbered(long seq, Revision revision) {}

    static Optional<Row> row(Handle handle, RecordId id) {
        return handle.createQuery(ROW + "WHERE id = ?").bind(0, id.value()).map((rs, c) -> row(rs)).findOne();
    }

    static List<Row> rows(Handle handle, String kind, @Nullable Scope scope) {
        var query = handle.createQuery(
                ROW + "WHERE kind = :kind AND content IS NOT NULL" + (scope == null ? "" : " AND scope = :scope") + " ORDER BY first");
        query.bind("kind", kind);
        if (scope != null) {
            query.bind("scope", scope.value());
        }
        return query.map((rs, c) -> row(rs)).list();
    }

    static List<Revision> ofRecord(Handle handle, RecordId id) {
        return handle.createQuery(REVISION + "WHERE record = ? ORDER BY seq").bind(0, id.value()).map((rs, c) -> revision(rs)).list();
    }

    static List<Revision> ofChange(Handle handle, RecordId change) {
        return handle.createQuery(REVISION + "WHERE change_id = ? ORDER BY seq").bind(0, change.value()).map((rs, c) -> revision(rs)).list();
    }

    static List<Revision> recent(Handle handle, Scope scope, int atMost) {
        return handle.createQuery(REVISION + "WHERE scope = ? ORDER BY seq DESC FETCH FIRST ? ROWS ONLY")
                .bind(0, scope.value())
                .bind(1, atMost)
                .map((rs, c) -> revision(rs))
                .list();
    }

    static long applied(Handle handle, String file) {
        return handle.createQuery("SELECT frames FROM applied WHERE file = ?").bind(0, file).mapTo(Long.class).findOne().orElse(0L);
    }

    static java.util.Set<String> appliedFiles(Handle handle) {
        return handle.createQuery("SELECT file FROM applied WHERE frames > 0").mapTo(String.class).set();
    }

    static void applied(Handle handle, String file, long frames) {
        if (handle.createUpdate("UPDATE applied SET frames = ? WHERE file = ?").bind(0, frames).bind(1, file).execute() == 0) {
            handle.createUpdate("INSERT INTO applied (frames, file) VALUES (?, ?)").bind(0, frames).bind(1, file).execute();
        }
    }

    /// The latest stamp among the newest versions, leaving out those of clocks that run far ahead.
    static Stamp latestStamp(Handle handle, long notAfterMillis) {
        return handle.createQuery("SELECT millis, counter FROM (SELECT millis, counter FROM revision ORDER BY seq DESC FETCH FIRST 1000 ROWS ONLY) WHERE millis <= ?")
                .bind(0, notAfterMillis)
                .map((rs, c) -> new Stamp(rs.getLong(1), rs.getInt(2)))
                .stream()
                .max(java.util.Comparator.naturalOrder())
                .orElse(Stamp.ZERO);
    }

    static long count(Handle handle, String table) {
        return handle.createQuery("SELECT COUNT(*) FROM " + table).mapTo(Long.class).one();
    }

    static Row row(ResultSet rs) throws SQLException {
        var clashes = rs.getString(6);
        return new Row(
                new RecordId(rs.getObject(1, UUID.class)),
                rs.getLong(2),
                rs.getString(3),
                new Scope(rs.getString(4)),
                Line.ids(rs.getBytes(5)),
                clashes == null ? Set.of() : new TreeSet<>(List.of(clashes.split("\n"))),
                new Stamp(rs.getLong(7), rs.getInt(8)),
                rs.getString(9),
                rs.getString(10));
    }

    static Revision revision(ResultSet rs) throws SQLException {
        var settles = rs.getString(12);
        return new Revision(
                new RevisionId(Line.hex(rs.getBytes(1))),
                new RecordId(rs.getObject(2, UUID.class)),
                rs.getString(3),
                new Scope(rs.getString(4)),
                new ArrayList<>(Line.ids(rs.getBytes(5))),
                rs.getString(6),
                rs.getString(7),
                new Stamp(rs.getLong(8), rs.getInt(9)),
                new RecordId(rs.getObject(10, UUID.class)),
                rs.getString(11),
                settles == null ? List.of() : List.of(settles.split("\n")),
                rs.getString(13));
    }
}
