package soundpractice.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.Start;
import soundpractice.shell.demo.DemoMark;

/// What every command understands, before its name or behind it.
final class Globals {
    @Option(names = "--store", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "The store's folder (default: ${DEFAULT-VALUE}).",
            defaultValue = "${env:SOUND_PRACTICE_STORE:-${sys:user.home}/Sound Practice}")
    @Nullable Path store;

    @Option(names = "--passphrase-file", paramLabel = "FILE", scope = ScopeType.INHERIT,
            description = "A file whose first line is the passphrase. Without it you are asked.")
    @Nullable Path passphraseFile;

    @Option(names = "--today", paramLabel = "YYYY-MM-DD", scope = ScopeType.INHERIT, description = "Work as if it were this day.")
    @Nullable LocalDate today;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "One JSON document on standard output, nothing else there.")
    boolean json;

    /// Where the store is when nobody says otherwise: the default of `--store`.
    static Path usual() {
        var told = System.getenv("SOUND_PRACTICE_STORE");
        return told != null ? Path.of(told) : Path.of(System.getProperty("user.home"), "Sound Practice");
    }

    Path store() {
        return java.util.Objects.requireNonNull(store).toAbsolutePath().normalize();
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
        return terminal().orElseThrow(() -> new TroubleException(Problem.of("cli.passphrase.missing"))).readPassword("Passphrase: ");
    }

    /// Where somebody can be asked; nowhere in a script, a service, a pipe. Java 22 to 24 give a console there that is no terminal, Java 25 gives none.
    @SuppressWarnings("SystemConsoleNull")
    private static Optional<Console> terminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }
}
