package soundpractice.platform.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// A team's PostgreSQL server: it keeps the journal's sealed frames in the one order in which they were accepted, sealed content, and for each colleague
/// the store's key, sealed to theirs. It is given nothing that it could read.
///
/// One connection, used by one at a time. One that broke is made anew by the next who asks. Thread-safe.
public final class TeamServer implements AutoCloseable {
    /// What this program writes; a server with a higher number is left alone.
    private static final int VERSION = 1;
    private static final long TURN = 0x534f554e44L;
    private static final String SECONDS_TO_CONNECT = "8";
    private static final String SECONDS_TO_ANSWER = "30";
    private static final Logger LOG = LoggerFactory.getLogger(TeamServer.class);

    private static final List<String> TABLES = List.of(
            "CREATE TABLE sound_practice.about (version INTEGER NOT NULL)",
            "INSERT INTO sound_practice.about VALUES (" + VERSION + ")",
            "CREATE TABLE sound_practice.journal_file (name TEXT PRIMARY KEY, seat TEXT NOT NULL)",
            """
            CREATE TABLE sound_practice.frame (
                seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                file TEXT NOT NULL REFERENCES sound_practice.journal_file (name),
                number BIGINT NOT NULL,
                sealed BYTEA NOT NULL,
                UNIQUE (file, number))
            """,
            "CREATE TABLE sound_practice.content (name TEXT, piece INTEGER, sealed BYTEA NOT NULL, PRIMARY KEY (name, piece))",
            "CREATE TABLE sound_practice.seat (device TEXT PRIMARY KEY, sealed BYTEA NOT NULL)");

    /// Gives pieces one after the other, and null at the end.
    @FunctionalInterface
    public interface Pieces {
        /// The next one.
        byte @Nullable [] next() throws TroubleException;
    }

    /// Takes pieces one after the other.
    @FunctionalInterface
    public interface PieceTaker {
        /// The next one.
        void take(byte[] piece) throws TroubleException;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException, TroubleException;
    }

    private final ServerAddress address;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable Connection connection;
    private boolean closed;

    private TeamServer(ServerAddress address) {
        this.address = address;
    }

    /// Connects, and makes the tables if the database has none of ours.
    ///
    /// @throws TroubleException when there is no server or no such database, it does not let us in, or a newer version of the program has been there
    public static TeamServer open(ServerAddress address) throws TroubleException {
        var server = new TeamServer(address);
        try {
            server.inTransaction(c -> {
                bringUpToDate(c);
                return true;
            });
        } catch (TroubleException e) {
            server.close();
            throw e;
        }
        return server;
    }

    /// Where it is.
    public ServerAddress address() {
        return address;
    }

    private static void bringUpToDate(Connection c) throws SQLException, TroubleException {
        try (var s = c.createStatement()) {
            s.execute("SELECT pg_advisory_xact_lock(" + TURN + ")");
            boolean there;
            try (var rs = s.executeQuery("SELECT to_regclass('sound_practice.about') IS NOT NULL")) {
                rs.next();
                there = rs.getBoolean(1);
            }
            if (!there) {
                s.execute("CREATE SCHEMA IF NOT EXISTS sound_practice");
                for (var table : TABLES) {
                    s.execute(table);
                }
                return;
            }
            try (var rs = s.executeQuery("SELECT MAX(version) FROM sound_practice.about")) {
                rs.next();
                if (rs.getInt(1) > VERSION) {
                    throw new TroubleException(Problem.of("platform.server.newer", rs.getInt(1)));
                }
            }
        }
    }

    /// Whether it answers now; a connection that broke is made anew.
    ///
    /// @throws TroubleException when it does not
    public void ready() throws TroubleException {
        inTransaction(c -> {
            try (var s = c.createStatement()) {
                return s.execute("SELECT 1");
            }
        });
    }

    /// Appends frames to a journal file: all of them or none. When this returns they are committed, behind everything that was appended before.
    ///
    /// @param seat whose file it is
    /// @param first the number of the first
    public void append(String seat, String file, long first, Pieces sealed) throws TroubleException {
        inTransaction(c -> {
            // Taking turns makes the order of the numbers the order of the commits: who has read up to a number has missed nothing below it.
            try (var s = c.createStatement()) {
                s.execute("SELECT pg_advisory_xact_lock(" + TURN + ")");
            }
            update(c, "INSERT INTO sound_practice.journal_file (name, seat) VALUES (?, ?) ON CONFLICT DO NOTHING", file, seat);
            try (var insert = c.prepareStatement("INSERT INTO sound_practice.frame (file, number, sealed) VALUES (?, ?, ?)")) {
                long number = first;
                for (var piece = sealed.next(); piece != null; piece = sealed.next()) {
                    insert.setString(1, file);
                    insert.setLong(2, number++);
                    insert.setBytes(3, piece);
                    insert.executeUpdate();
                }
            }
            return true;
        });
    }

    /// The place of what was appended last; 0 when nothing was.
    public long last() throws TroubleException {
        return inTransaction(c -> asked(c, "SELECT COALESCE(MAX(seq), 0) FROM sound_practice.frame", rs -> rs.getLong(1)).getFirst());
    }

    /// What was appended behind a place, in order, not more than so many.
    public List<SealedFrame> after(long seq, int atMost) throws TroubleException {
        return inTransaction(c -> asked(c, "SELECT seq, file, number, sealed FROM sound_practice.frame WHERE seq > ? ORDER BY seq LIMIT ?",
                rs -> new SealedFrame(rs.getLong(1), rs.getString(2), rs.getLong(3), rs.getBytes(4)), seq, atMost));
    }

    /// The frames of a file from a number on, not more than so many.
    public List<SealedFrame> of(String file, long from, int atMost) throws TroubleException {
        return inTransaction(c -> asked(c, "SELECT seq, file, number, sealed FROM sound_practice.frame WHERE file = ? AND number >= ? ORDER BY number LIMIT ?",
                rs -> new SealedFrame(rs.getLong(1), rs.getString(2), rs.getLong(3), rs.getBytes(4)), file, from, atMost));
    }

    /// The journal files and how many frames each has.
    public SortedMap<String, Long> files() throws TroubleException {
        return inTransaction(c -> {
            var files = new TreeMap<String, Long>();
            try (var s = c.prepareStatement("SELECT file, COUNT(*) FROM sound_practice.frame GROUP BY file"); var rs = s.executeQuery()) {
                while (rs.next()) {
                    files.put(rs.getString(1), rs.getLong(2));
                }
            }
            return files;
        });
    }

    /// The files that a seat began.
    public Set<String> filesOf(String seat) throws TroubleException {
        return inTransaction(c -> new TreeSet<>(asked(c, "SELECT name FROM sound_practice.journal_file WHERE seat = ?", rs -> rs.getString(1), seat)));
    }

    /// Whether sealed content of that name is there.
    public boolean hasContent(String name) throws TroubleException {
        return inTransaction(c -> !asked(c, "SELECT 1 FROM sound_practice.content WHERE name = ? LIMIT 1", rs -> rs.getInt(1), name).isEmpty());
    }

    /// Keeps sealed content, whole or not at all. What is there already stays.
    public void keepContent(String name, Pieces sealed) throws TroubleException {
        inTransaction(c -> {
            try (var insert = c.prepareStatement("INSERT INTO sound_practice.content (name, piece, sealed) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
                int number = 0;
                for (var piece = sealed.next(); piece != null; piece = sealed.next()) {
                    insert.setString(1, name);
                    insert.setInt(2, number++);
                    insert.setBytes(3, piece);
                    insert.executeUpdate();
                }
            }
            return true;
        });
    }

    /// Hands sealed content out.
    ///
    /// @return false when it is not there
    public boolean content(String name, PieceTaker into) throws TroubleException {
        return inTransaction(c -> {
            int number = 0;
            for (var next = piece(c, name, number); next.isPresent(); next = piece(c, name, ++number)) {
                into.take(next.get());
            }
            return number > 0;
        });
    }

    private static Optional<byte[]> piece(Connection c, String name, int number) throws SQLException {
        return asked(c, "SELECT sealed FROM sound_practice.content WHERE name = ? AND piece = ?", rs -> rs.getBytes(1), name, number).stream().findFirst();
    }

    /// The store's key, sealed for a colleague's own; empty when they have not been let in.
    public Optional<byte[]> seat(String device) throws TroubleException {
        return inTransaction(c -> asked(c, "SELECT sealed FROM sound_practice.seat WHERE device = ?", rs -> rs.getBytes(1), device).stream().findFirst());
    }

    /// Those who have been let in.
    public Set<String> seats() throws TroubleException {
        return inTransaction(c -> new TreeSet<>(asked(c, "SELECT device FROM sound_practice.seat", rs -> rs.getString(1))));
    }

    /// Lets a colleague in.
    public void giveSeat(String device, byte[] sealed) throws TroubleException {
        inTransaction(c -> update(c, "INSERT INTO sound_practice.seat (device, sealed) VALUES (?, ?) ON CONFLICT DO NOTHING", device, sealed));
    }

    /// Takes a colleague's way in away.
    public void takeSeat(String device) throws TroubleException {
        inTransaction(c -> update(c, "DELETE FROM sound_practice.seat WHERE device = ?", device));
    }

    private interface RowReader<T> {
        T read(ResultSet rs) throws SQLException;
    }

    private static <T> List<T> asked(Connection c, String sql, RowReader<T> reader, Object... values) throws SQLException {
        try (var s = c.prepareStatement(sql)) {
            bind(s, values);
            try (var rs = s.executeQuery()) {
                var rows = new ArrayList<T>();
                while (rs.next()) {
                    rows.add(reader.read(rs));
                }
                return rows;
            }
        }
    }

    private static int update(Connection c, String sql, Object... values) throws SQLException {
        try (var s = c.prepareStatement(sql)) {
            bind(s, values);
            return s.executeUpdate();
        }
    }

    private static void bind(PreparedStatement s, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            s.setObject(i + 1, values[i]);
        }
    }

    private <T> T inTransaction(Work<T> work) throws TroubleException {
        turn.lock();
        try {
            var c = connected();
            boolean over = false;
            try {
                var result = work.on(c);
                c.commit();
                over = true;
                return result;
            } finally {
                if (!over) {
                    drop();
                }
            }
        } catch (SQLException e) {
            throw ServerTrouble.of(e, address);
        } finally {
            turn.unlock();
        }
    }

    private Connection connected() throws SQLException {
        if (closed) {
            throw new SQLException("closed", "08003");
        }
        var there = connection;
        if (there == null || there.isClosed()) {
            var settings = new Properties();
            if (!address.user().isEmpty()) {
                settings.setProperty("user", address.user());
            }
            if (!address.password().isEmpty()) {
                settings.setProperty("password", address.password());
            }
            settings.setProperty("ApplicationName", "Sound Practice");
            settings.setProperty("connectTimeout", SECONDS_TO_CONNECT);
            settings.setProperty("loginTimeout", SECONDS_TO_CONNECT);
            settings.setProperty("socketTimeout", SECONDS_TO_ANSWER);
            settings.setProperty("tcpKeepAlive", "true");
            there = DriverManager.getConnection(address.url(), settings);
            there.setAutoCommit(false);
            connection = there;
        }
        return there;
    }

    /// A connection on which something failed is not used again: what was half done on it the server takes back.
    private void drop() {
        var broken = connection;
        connection = null;
        if (broken != null) {
            try {
                broken.close();
            } catch (SQLException e) {
                LOG.debug("a broken connection did not close", e);
            }
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            closed = true;
            drop();
        } finally {
            turn.unlock();
        }
    }
}
