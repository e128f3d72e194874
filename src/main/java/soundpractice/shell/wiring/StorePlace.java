package soundpractice.shell.wiring;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.Folders;
import soundpractice.platform.files.StoreLayout;
import soundpractice.platform.files.WholeFile;
import soundpractice.platform.server.ServerAddress;

/// Where a store is: a folder of this laptop's, or a team's server and the folder that holds this laptop's keys and copy.
///
/// @param folder the store, or the seat in it
/// @param server where the team keeps it; null for a store of this laptop alone
public record StorePlace(Path folder, @Nullable ServerAddress server) {
    private static final String URL = "url";
    private static final String USER = "user";
    private static final String SEATED = "seated";
    private static final String TEAM = "team";

    /// A store in a folder, or the seat that lies in it.
    ///
    /// @throws TroubleException when the folder says that it is a seat, but not of what
    public static StorePlace in(Path folder, Map<String, String> environment) throws TroubleException {
        var kept = read(folder);
        var url = kept.getProperty(URL);
        return new StorePlace(folder, url == null ? null : ServerAddress.of(url, environment).as(kept.getProperty(USER, "")));
    }

    /// What somebody named with `--store`: a folder or a server.
    ///
    /// @param seat the folder of this laptop's seat at a server; null for the usual one, beside the program's settings
    /// @throws TroubleException when it is neither
    public static StorePlace named(String store, @Nullable Path seat, Map<String, String> environment) throws TroubleException {
        if (!ServerAddress.isMeantBy(store)) {
            return in(Path.of(store).toAbsolutePath().normalize(), environment);
        }
        var address = ServerAddress.of(store, environment);
        return new StorePlace(seat == null ? beside(address) : seat.toAbsolutePath().normalize(), address);
    }

    private static Path beside(ServerAddress address) {
        var name = address.url().replaceAll("^jdbc:postgresql://|\\?.*$", "").replaceAll("[^A-Za-z0-9.-]+", "-").toLowerCase(Locale.ROOT);
        return Folders.settings().resolve("team-stores").resolve(name);
    }

    /// The same with the server's password, which somebody was asked for.
    public StorePlace with(String password) {
        return server == null ? this : new StorePlace(folder, server.with(password));
    }

    /// Whether it is on a server.
    public boolean isShared() {
        return server != null;
    }

    /// How people call it.
    public String shown() {
        return server == null ? folder.toString() : server.shown();
    }

    /// As somebody would name it, the server's name and password with it: to be read again by [#named] in this program. Not to be shown or kept.
    public String named() {
        return server == null ? folder.toString() : server.whole();
    }

    /// Whether this laptop has the shared store's key already.
    boolean isSeated() throws TroubleException {
        return Boolean.parseBoolean(read(folder).getProperty(SEATED));
    }

    /// Notes that the folder is a seat, and whether it has been taken.
    void note(boolean seated) throws TroubleException {
        note(SEATED, String.valueOf(seated));
    }

    /// Notes the team that the invitation named. A server that showed this laptop another one would be found out by that.
    ///
    /// @param group the team's name: the hash of its first statement
    public void noteTeam(String group) throws TroubleException {
        if (isShared()) {
            note(TEAM, group);
        }
    }

    /// The team that the invitation named; empty for whoever founded it here.
    String team() throws TroubleException {
        return read(folder).getProperty(TEAM, "");
    }

    private void note(String what, String value) throws TroubleException {
        var at = new StoreLayout(folder).server();
        var said = read(folder);
        var address = Optional.ofNullable(server).orElseThrow();
        said.setProperty(URL, address.url());
        said.setProperty(USER, address.user());
        said.setProperty(what, value);
        try {
            Files.createDirectories(folder);
            var text = new StringWriter();
            said.store(text, null);
            WholeFile.write(at, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw FileTrouble.of(e, at);
        }
    }

    private static Properties read(Path folder) throws TroubleException {
        var at = new StoreLayout(folder).server();
        var said = new Properties();
        if (Files.exists(at)) {
            try {
                said.load(new StringReader(Files.readString(at)));
            } catch (IOException | IllegalArgumentException e) {
                throw new TroubleException(Problem.of("platform.files.failed", at.toString()), e);
            }
        }
        return said;
    }
}
