package soundpractice.shell.wiring;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.StoreLayout;
import soundpractice.platform.server.ServerAddress;
import soundpractice.platform.server.ServerOfTests;
import soundpractice.security.Person;
import soundpractice.security.Unlocked;

/// Where the tests' stores are: in a folder of this laptop, as everybody's, or on a PostgreSQL server, as a team's. `-Dstore.of.tests=server` runs every
/// test that makes its store here on a server, unchanged: a folder that says it is a seat is opened as one by the window, the command line and programs that
/// a test starts and kills.
public final class StoreOfTests {
    private StoreOfTests() {}

    /// A folder in which a store is about to be founded. On a server it becomes a seat at a new, empty database.
    public static Path at(Path folder) {
        if (ServerOfTests.isWanted() && !Files.exists(new StoreLayout(folder).server())) {
            try {
                var url = ServerOfTests.database();
                new StorePlace(folder, ServerAddress.of(url, Map.of())).note(false);
            } catch (TroubleException e) {
                throw new IllegalStateException(e);
            }
        }
        return folder;
    }

    /// The folder as a command line names it. A store that the command founds may be on a server; whoever joins a team comes with a folder of their own.
    public static String named(Path folder, String... command) {
        return (command.length > 0 && command[0].equals("init") ? at(folder) : folder).toString();
    }

    /// The same laptop once more, with a copy of what it has; on a server with a copy of that too.
    public static Path copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var each : all.toList()) {
                var there = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(there);
                } else {
                    Files.createDirectories(there.getParent());
                    Files.copy(each, there);
                }
            }
        }
        var seat = new StoreLayout(to).server();
        if (Files.exists(seat)) {
            var said = new Properties();
            said.load(new StringReader(Files.readString(seat)));
            said.setProperty("url", ServerOfTests.copyOf(said.getProperty("url")));
            var text = new StringWriter();
            said.store(text, null);
            Files.writeString(seat, text.toString());
        }
        return to;
    }

    /// Founds a store in a folder, or on a server with its seat in the folder.
    public static Unlocked create(Path folder, Person person, char[] passphrase) throws TroubleException {
        return TeamSeats.create(StorePlace.in(at(folder), Map.of()), person, passphrase);
    }
}
