package soundpractice.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.text.Messages;
import soundpractice.shell.Start;
import soundpractice.shell.wiring.StorePlace;

/// The window without the command line. Somebody who clicked the icon typed nothing, and the library that reads command lines lies behind sixty others:
/// to look for it took as long as a tenth of the whole start. So nothing here knows of it.
public final class TheWindow {
    private TheWindow() {}

    /// Opens the window of the usual store.
    ///
    /// @return the exit code
    public static int ofUsualStore() {
        try {
            return open(place(usualStore().toString(), null, true), null, false, null);
        } catch (TroubleException e) {
            new Output(writer(System.out), writer(System.err), false, Messages.load(Locale.UK)).trouble(e);
            return StoreCommand.TROUBLE;
        }
    }

    /// Opens a window and stays until it is closed.
    ///
    /// @throws TroubleException when this system cannot show one
    static int open(StorePlace place, @Nullable LocalDate today, boolean safe, @Nullable Path bundle) throws TroubleException {
        try {
            Start.open(place, today, safe, bundle);
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return StoreCommand.TROUBLE;
        } catch (UnsupportedOperationException e) {
            // JavaFX says so when the system's own window library (GTK 3 on Linux) is not there.
            throw new TroubleException(Problem.of("cli.window.none"), e);
        }
    }

    /// Where the store is when nobody says otherwise: the default of `--store`.
    static Path usualStore() {
        var told = System.getenv("SOUND_PRACTICE_STORE");
        return told != null ? Path.of(told) : Path.of(System.getProperty("user.home"), "Sound Practice");
    }

    /// Where the store is. A server's password comes with its name, from PGPASSWORD or from the question that is asked otherwise.
    ///
    /// @param store a folder or a server, as `--store` names it
    /// @param seat the folder of this laptop's seat at a server; null for the usual one
    /// @param asks whether somebody at a terminal may be asked for the server's password
    static StorePlace place(String store, @Nullable Path seat, boolean asks) throws TroubleException {
        var known = StorePlace.named(store, seat, System.getenv());
        var address = known.server();
        if (address == null || !address.password().isEmpty() || !asks) {
            return known;
        }
        var asked = terminal().map(console -> new String(console.readPassword("Password of the server (empty if it asks for none): ")));
        return new StorePlace(known.folder(), address.with(asked.orElse("")));
    }

    /// Where somebody can be asked; nowhere in a script, a service, a pipe. Java 22 to 24 give a console there that is no terminal, Java 25 gives none.
    @SuppressWarnings("SystemConsoleNull")
    static Optional<Console> terminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }

    static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
