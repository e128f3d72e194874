package soundpractice.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.text.Messages;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SecurityWiring;

/// `restore FILE`: a store out of a backup, into the empty folder that `--store` names. The restored store is checked before this is called done.
@Command(name = "restore", mixinStandardHelpOptions = true, description = "Makes the store in the empty --store folder out of a backup.")
public final class RestoreCommand implements Callable<Integer> {
    @Spec
    @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The backup to restore.")
    Path file = Path.of("");

    @Override
    public Integer call() {
        var globals = ((SoundPractice) java.util.Objects.requireNonNull(spec).root().userObject()).globals;
        var output = new Output(spec.commandLine().getOut(), spec.commandLine().getErr(), globals.json, Messages.load(Locale.UK));
        try {
            globals.requireFolder();
            var passphrase = globals.passphrase();
            var kept = SecurityWiring.backups().restore(file.toAbsolutePath().normalize(), globals.store(), passphrase);
            var unlocked = SecurityWiring.vault().unlock(globals.store(), passphrase);
            Arrays.fill(passphrase, ' ');
            try (var store = OpenStore.open(unlocked, output.messages(), globals.clock())) {
                var checked = store.journal().check();
                if (output.json()) {
                    var document = new LinkedHashMap<String, Object>();
                    document.put("store", store.folder().toString());
                    document.put("files", kept.files());
                    document.put("records", checked.records());
                    document.put("ok", checked.ok());
                    document.put("state_digest", checked.stateDigest());
                    output.document(document);
                }
                if (!checked.ok()) {
                    throw new TroubleException(checked.problems().getFirst());
                }
                output.say("cli.restore.done", store.folder().toString(), checked.records(), checked.stateDigest());
            }
            return 0;
        } catch (TroubleException e) {
            output.trouble(e);
            return StoreCommand.TROUBLE;
        }
    }
}
