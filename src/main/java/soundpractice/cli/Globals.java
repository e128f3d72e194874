package soundpractice.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.Start;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.StorePlace;
import soundpractice.shell.wiring.TeamSeats;
import soundpractice.shell.demo.DemoMark;

/// What every command understands, before its name or behind it.
final class Globals {
    @Option(names = "--store", paramLabel = "DIR|URL", scope = ScopeType.INHERIT,
            description = {"The store's folder (default: ${DEFAULT-VALUE}),", "or jdbc:postgresql://host/database for a team's own server."},
            defaultValue = "${env:SOUND_PRACTICE_STORE:-${sys:user.home}/Sound Practice}")
    @Nullable String store;

    @Option(names = "--passphrase-file", paramLabel = "FILE", scope = ScopeType.INHERIT,
            description = "A file whose first line is the passphrase. Without it you are asked.")
    @Nullable Path passphraseFile;

    @Option(names = "--seat", paramLabel = "DIR", scope = ScopeType.INHERIT,
            description = "With a team's server: where your keys and this laptop's copy lie, if not beside the program's settings.")
    @Nullable Path seat;

    private @Nullable StorePlace place;

    @Option(names = "--today", paramLabel = "YYYY-MM-DD", scope = ScopeType.INHERIT, description = "Work as if it were this day.")
    @Nullable LocalDate today;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "One JSON document on standard output, nothing else there.")
    boolean json;

    /// The store's folder; of a team's store, the folder of this laptop's seat in it.
    Path store() throws TroubleException {
        return place().folder();
    }

    /// For what makes a store in a folder of this laptop.
    ///
    /// @throws TroubleException when a server was named
    void requireFolder() throws TroubleException {
        if (place().isShared()) {
            throw new TroubleException(Problem.of("shell.team.folder-only"));
        }
    }

    /// Where the store is, asked once.
    StorePlace place() throws TroubleException {
        var known = place;
        if (known == null) {
            known = TheWindow.place(java.util.Objects.requireNonNull(store), seat, passphraseFile == null);
            place = known;
        }
        return known;
    }

    /// The store, opened for one command.
    OpenStore opened(Output output) throws TroubleException {
        return OpenStore.open(TeamSeats.unlock(place(), passphrase()), place(), output.messages(), clock());
    }

    InstantSource clock() {
        return Start.clock(today == null ? null : today.toString());
    }

    /// Today, in England, or the day asked for.
    LocalDate day() {
        return LocalDate.ofInstant(clock().instant(), java.time.ZoneId.of("Europe/London"));
    }

    char[] passphrase() throws TroubleException {
        if (passphraseFile != null) {
            try (var lines = Files.lines(passphraseFile, StandardCharsets.UTF_8)) {
                return lines.findFirst().orElse("").toCharArray();
            } catch (IOException | java.io.UncheckedIOException e) {
                throw new TroubleException(Problem.of("cli.passphrase.unreadable", passphraseFile.toString()), e);
            }
        }
        if (DemoMark.isAt(store())) {
            return DemoMark.PASSPHRASE.toCharArray();
        }
        return TheWindow.terminal().orElseThrow(() -> new TroubleException(Problem.of("cli.passphrase.missing"))).readPassword("Passphrase: ");
    }
}
