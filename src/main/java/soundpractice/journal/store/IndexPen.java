package soundpractice.journal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import soundpractice.journal.Revision;
import soundpractice.journal.RevisionId;
import soundpractice.kernel.RecordId;

/// Writes the journal's own tables during one transaction. Its statements are prepared once: a bundle brings a million versions.
final class IndexPen implements AutoCloseable {
    private final Handle handle;
    private final PreparedStatement known;
    private final PreparedStatement revision;
    private final PreparedStatement row;
    private final PreparedStatement insert;
    private final PreparedStatement update;
    private final PreparedStatement unsealed;
    private final PreparedStatement sealed;
    private long last;

    IndexPen(Handle handle) {
        this.handle = handle;
        try {
            var c = handle.getConnection();
            known = c.prepareStatement("SELECT seq FROM revision WHERE id = ?");
            revision = c.prepareStatement("""
                    INSERT INTO revision (id, record, kind, scope, parents, author, device, millis, counter, change_id, reason, settles, content, seq)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """);
            row = c.prepareStatement(Index.ROW + "WHERE id = ?");
            insert = c.prepareStatement(
                    "INSERT INTO record (heads, clashes, millis, counter, author, content, id, first, kind, scope) VALUES (?,?,?,?,?,?,?,?,?,?)");
            update = c.prepareStatement("UPDATE record SET heads=?, clashes=?, millis=?, counter=?, author=?, content=?, kind=?, scope=? WHERE id=?");
            unsealed = c.prepareStatement("INSERT INTO unsealed (seq, scope) VALUES (?, ?)");
            sealed = c.prepareStatement("DELETE FROM unsealed WHERE seq = ?");
            last = latest(c);
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    private static long latest(Connection c) throws SQLException {
        try (var statement = c.createStatement(); var rs = statement.executeQuery("SELECT MAX(seq) FROM revision")) {
            return rs.next() ? rs.getLong(1) : 0;
        }
    }

    Handle handle() {
        return handle;
    }

    /// The number of the version written last.
    long last() {
        return last;
    }

    /// The place of a version that is known.
    Optional<Long> known(RevisionId id) {
        try {
            known.setBytes(1, Line.bytes(List.of(id)));
            try (var rs = known.executeQuery()) {
                return rs.next() ? Optional.of(rs.getLong(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    /// Adds a version that is not known yet.
    ///
    /// @return its place in this store's order
    long add(Revision r) {
        try {
            revision.setBytes(1, Line.bytes(List.of(r.id())));
            revision.setObject(2, r.record().value());
            revision.setString(3, r.kind());
            revision.setString(4, r.scope().value());
            revision.setBytes(5, Line.bytes(r.parents()));
            revision.setString(6, r.author());
            revision.setString(7, r.device());
            revision.setLong(8, r.stamp().millis());
            revision.setInt(9, r.stamp().counter());
            revision.setObject(10, r.change().value());
            revision.setString(11, r.reason());
            revision.setString(12, r.settles().isEmpty() ? null : String.join("\n", r.settles()));
            revision.setString(13, r.content());
            revision.setLong(14, ++last);
            revision.executeUpdate();
            return last;
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    Optional<Index.Row> row(RecordId id) {
        try {
            row.setObject(1, id.value());
            try (var rs = row.executeQuery()) {
                return rs.next() ? Optional.of(Index.row(rs)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    void put(Index.Row r, boolean fresh) {
        try {
            var statement = fresh ? insert : update;
            statement.setBytes(1, Line.bytes(r.heads()));
            if (r.clashes().isEmpty()) {
                statement.setNull(2, Types.VARCHAR);
            } else {
                statement.setString(2, String.join("\n", r.clashes()));
            }
            statement.setLong(3, r.stamp().millis());
            statement.setInt(4, r.stamp().counter());
            statement.setString(5, r.author());
            statement.setString(6, r.content());
            if (fresh) {
                statement.setObject(7, r.id().value());
                statement.setLong(8, r.first());
                statement.setString(9, r.kind());
                statement.setString(10, r.scope().value());
            } else {
                statement.setString(7, r.kind());
                statement.setString(8, r.scope().value());
                statement.setObject(9, r.id().value());
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    /// Notes that a version written here has to be signed before it travels.
    void toSeal(long seq, String scope) {
        try {
            unsealed.setLong(1, seq);
            unsealed.setString(2, scope);
            unsealed.executeUpdate();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    /// Notes that a version has been signed.
    void isSealed(long seq) {
        try {
            sealed.setLong(1, seq);
            sealed.executeUpdate();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    @Override
    public void close() {
        for (var statement : List.of(known, revision, row, insert, update, unsealed, sealed)) {
            try {
                statement.close();
            } catch (SQLException e) {
                throw new ConnectionException(e);
            }
        }
    }
}
