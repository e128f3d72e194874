package soundpractice.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// What every command understands, before its name or behind it.
final class Globals {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /// A store of fictional practices opens with this, so that a demonstration needs no secret.
    static final String DEMO_PASSPHRASE = "demonstration only, nothing secret";

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

    Path store() {
        return java.util.Objects.requireNonNull(store).toAbsolutePath().normalize();
    }

    InstantSource clock() {
        var system = Clock.system(ENGLAND);
        if (today == null) {
            return system;
        }
        var now = system.instant();
        var then = today.atTime(java.time.LocalTime.ofInstant(now, ENGLAND)).atZone(ENGLAND).toInstant();
        return Clock.offset(system, Duration.between(now, then));
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
            return DEMO_PASSPHRASE.toCharArray();
        }
        var console = java.util.Objects.requireNonNull(System.console());
        if (!console.isTerminal()) {
            throw new TroubleException(Problem.of("cli.passphrase.missing"));
        }
        return console.readPassword("Passphrase: ");
    }
}
