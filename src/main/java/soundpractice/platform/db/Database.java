package soundpractice.platform.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Properties;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;

/// The embedded, encrypted H2 database: an index over the journal that can be rebuilt from it at any time.
/// The settings are those that lost nothing in 80 kills and 120 simulated power cuts; see `src/doc/decisions`.
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final String SETTINGS =
            ";CIPHER=AES;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=FALSE;CACHE_SIZE=65536;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=20000";
    private static final int CONNECTIONS = 8;
    private static final String NEWER = "platform.db.newer";
    /// Troubles after which the journal can fill a new database.
    private static final Set<String> REPLACEABLE = Set.of("platform.db.unreadable", "platform.db.migrate", "platform.db.older");

    private final JdbcConnectionPool pool;
    /// Held so that the database stays open while the pool is idle, and closes when this does.
    private final Connection anchor;
    private final Jdbi jdbi;

    private Database(JdbcConnectionPool pool, Connection anchor) {
        this.pool = pool;
        this.anchor = anchor;
        this.jdbi = Jdbi.create(pool);
    }

    /// Opens or makes the database in a folder and brings its tables up to date.
    ///
    /// @param folder where its file lies
    /// @param password 64 random hexadecimal digits from the store's keys, never a passphrase
    /// @throws TroubleException when the file is damaged, newer than this program, or in use
    public static Database open(Path folder, char[] password) throws TroubleException {
        return start(url(folder), filePassword(password), null);
    }

    /// Opens the database for a store. The database holds nothing that the journal lacks, so one that is damaged is made anew, and so is one of an
    /// older form: new tables must be filled from the journal, not begin empty beside what was taken in already. One that a newer version of the
    /// program wrote stays as it is.
    ///
    /// @param before what is done before an older database goes; if it fails, nothing is changed
    /// @throws TroubleException when a newer version wrote it, the disk is full, or `before` fails
    public static Database openOrMakeAnew(Path folder, char[] password, BeforeMigration before) throws TroubleException {
        try {
            return start(url(folder), filePassword(password), before);
        } catch (TroubleException e) {
            if (!REPLACEABLE.contains(e.problem().key())) {
                throw e;
            }
            LOG.warn("the index is made anew from the journal: {}", e.getMessage());
            discard(folder);
            return open(folder, password);
        }
    }

    private static String url(Path folder) throws TroubleException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("platform.db.folder", folder.toString()), e);
        }
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve("store") + SETTINGS;
    }

    private static String filePassword(char[] password) {
        return new String(password) + " sound";
    }

    /// What is done before an older database's tables are brought up to date: a backup.
    public interface BeforeMigration {
        /// Does it; if it fails, the tables stay as they are.
        void run() throws TroubleException;
    }

    /// A database in memory alone, for comparing tables with a rebuild.
    public static Database inMemory(String name) throws TroubleException {
        return start("jdbc:h2:mem:" + name + ";OPTIMIZE_REUSE_RESULTS=FALSE;TRACE_LEVEL_FILE=0", "sound", null);
    }

    private static Database start(String url, String password, @Nullable BeforeMigration before) throws TroubleException {
        var source = new JdbcDataSource();
        source.setURL(url);
        source.setUser("sound");
        source.setPassword(password);
        var pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(CONNECTIONS);
        Connection anchor;
        try {
            anchor = source.getConnection();
        } catch (SQLException e) {
            pool.dispose();
            throw unreadable(e);
        }
        try {
            bringUpToDate(pool, before);
        } catch (FlywayException e) {
            release(pool, anchor);
            throw new TroubleException(Problem.of("platform.db.migrate"), e);
        } catch (TroubleException e) {
            release(pool, anchor);
            throw e;
        }
        return new Database(pool, anchor);
    }

    private static void bringUpToDate(JdbcConnectionPool pool, @Nullable BeforeMigration before) throws TroubleException {
        var flyway = Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db")
                .ignoreMigrationPatterns(new String[0])
                .loggers("slf4j")
                .load();
        var known = flyway.info();
        for (var step : known.all()) {
            if (step.getState().isApplied() && !step.getState().isResolved()) {
                throw new TroubleException(Problem.of(NEWER, String.valueOf(step.getVersion())));
            }
        }
        // Rooms number their steps by tens, so a step that is missing may be lower than one that was taken: out of order counts too.
        boolean older = known.applied().length > 0 && Arrays.stream(known.all()).anyMatch(step -> !step.getState().isApplied());
        if (older && before != null) {
            before.run();
            throw new TroubleException(Problem.of("platform.db.older"));
        }
        flyway.migrate();
    }

    private static TroubleException unreadable(SQLException e) {
        if (e.getErrorCode() == ErrorCode.FILE_VERSION_ERROR_1) {
            return new TroubleException(Problem.of(NEWER, "H2"), e);
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io && FileTrouble.isFull(io)) {
                return FileTrouble.of(io, Path.of("index"));
            }
        }
        return new TroubleException(Problem.of("platform.db.unreadable"), e);
    }

    /// The way to the tables. Nested transactions on one thread join.
    public Jdbi jdbi() {
        return jdbi;
    }

    /// Forces everything to the disk.
    public void checkpoint() {
        jdbi.useHandle(h -> h.execute("CHECKPOINT SYNC"));
    }

    @Override
    public void close() {
        release(pool, anchor);
    }

    private static void release(JdbcConnectionPool pool, Connection anchor) {
        pool.dispose();
        try {
            anchor.close();
        } catch (SQLException e) {
            LOG.warn("the database did not close cleanly; the journal has everything", e);
        }
    }

    /// Removes the database's files; the next open begins anew and the journal fills it.
    public static void discard(Path folder) throws TroubleException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new TroubleException(Problem.of("platform.db.folder", folder.toString()), e);
        }
    }

    /// What the database says of itself, for the diagnostic file.
    public Properties facts() {
        var facts = new Properties();
        facts.setProperty("h2", org.h2.engine.Constants.VERSION);
        return facts;
    }
}
