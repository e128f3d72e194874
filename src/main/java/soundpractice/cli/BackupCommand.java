package soundpractice.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SecurityWiring;

/// `backup FILE`: the whole store in one sealed file, read back after writing.
@Command(name = "backup", mixinStandardHelpOptions = true, description = "Writes the whole store into one encrypted file and verifies it.")
public final class BackupCommand extends StoreCommand {
    @Parameters(paramLabel = "FILE", description = "The backup to write.")
    Path file = Path.of("");

    @Override
    protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
        var kept = SecurityWiring.backUp(store, file.toAbsolutePath().normalize());
        if (output.json()) {
            var document = new LinkedHashMap<String, Object>();
            document.put("file", kept.file().toString());
            document.put("files", kept.files());
            document.put("bytes", kept.bytes());
            document.put("verified", true);
            output.document(document);
        }
        output.say("cli.backup.done", kept.file().toString(), kept.files());
        return Outcome.done(kept);
    }
}
