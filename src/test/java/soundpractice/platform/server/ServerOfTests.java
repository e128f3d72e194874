package soundpractice.platform.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import soundpractice.kernel.TroubleException;

/// A PostgreSQL server of the tests' own, one for all of them; each test has a database to itself. Where none can be started the tests that need it are
/// skipped and say why.
public final class ServerOfTests {
    private static final class Only {
        static final @Nullable EmbeddedPostgres SERVER = started();
        private static @Nullable String why;

        private static @Nullable EmbeddedPostgres started() {
            try {
                // It refuses to run as root; as root the library starts it as another user of a namespace of its own.
                var server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").setServerConfig("max_connections", "60").start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException | IllegalStateException e) {
                why = e.toString();
                return null;
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                System.err.println("the tests' PostgreSQL did not stop: " + e);
            }
        }
    }

    private ServerOfTests() {}

    /// Whether this run wants every store of a test on a server: `-Dstore.of.tests=server`.
    public static boolean isWanted() {
        return "server".equals(System.getProperty("store.of.tests"));
    }

    static EmbeddedPostgres server() {
        var server = Only.SERVER;
        Assumptions.assumeTrue(server != null, () -> "no PostgreSQL can be started here, so nothing was tried on it: " + Only.why);
        return java.util.Objects.requireNonNull(server);
    }

    /// For a class whose every test needs it: to be asked before any of them makes anything that would have to be closed again.
    public static void needed() {
        server();
    }

    /// A new, empty database, as somebody would name it with `--store`.
    public static String database() {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        execute("postgres", "CREATE DATABASE " + name);
        return "jdbc:postgresql://postgres@127.0.0.1:" + server().getPort() + "/" + name;
    }

    /// Another database with the same in it, as when somebody clones a machine.
    public static String copyOf(String database) {
        var copy = "t" + UUID.randomUUID().toString().replace("-", "");
        var name = database.replaceAll("^.*/", "");
        execute("postgres", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'", "CREATE DATABASE " + copy + " TEMPLATE " + name);
        return database.substring(0, database.length() - name.length()) + copy;
    }

    /// The address of such a database.
    public static ServerAddress address(String database) throws TroubleException {
        return ServerAddress.of(database, Map.of());
    }

    /// Somebody who looks after the server does something to a database of it.
    public static void execute(String database, String... statements) {
        try (var c = server().getDatabase("postgres", database.replaceAll("^.*/", "")).getConnection(); var s = c.createStatement()) {
            for (var each : statements) {
                s.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Breaks every connection to a database and takes no new ones, as if the cable had been pulled; or takes them again.
    public static void reachable(String database, boolean reachable) {
        var name = database.replaceAll("^.*/", "");
        execute("postgres", "ALTER DATABASE " + name + " ALLOW_CONNECTIONS " + reachable);
        if (!reachable) {
            execute("postgres", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
        }
    }

    /// Makes a user who needs a password and may do nothing in a database.
    public static void asksForPassword(String database, String user, String password) throws IOException {
        execute(database, "DROP ROLE IF EXISTS " + user, "CREATE ROLE " + user + " LOGIN PASSWORD '" + password + "'");
        try (var c = server().getPostgresDatabase().getConnection(); var s = c.createStatement(); var rs = s.executeQuery("SHOW hba_file")) {
            rs.next();
            var rules = Path.of(rs.getString(1));
            Files.writeString(rules, "host all " + user + " 127.0.0.1/32 scram-sha-256\n" + Files.readString(rules));
            s.execute("SELECT pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
