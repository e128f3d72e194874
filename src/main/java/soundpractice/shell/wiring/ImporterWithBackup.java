package soundpractice.shell.wiring;

import java.nio.file.Path;
import soundpractice.journal.Saved;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.register.ImportOptions;
import soundpractice.register.ImportPreview;
import soundpractice.register.Importer;
import soundpractice.register.PreparedImport;

/// An importer that backs the store up before it writes.
final class ImporterWithBackup implements Importer {
    private final OpenStore store;
    private final Importer importer;

    ImporterWithBackup(OpenStore store, Importer importer) {
        this.store = store;
        this.importer = importer;
    }

    @Override
    public String kind() {
        return importer.kind();
    }

    @Override
    public String wordsKey() {
        return importer.wordsKey();
    }

    @Override
    public boolean needsQuarter() {
        return importer.needsQuarter();
    }

    @Override
    public PreparedImport prepare(Path file, ImportOptions options) throws TroubleException {
        var prepared = importer.prepare(file, options);
        return new PreparedImport() {
            @Override
            public ImportPreview preview() {
                return prepared.preview();
            }

            @Override
            public Outcome<Saved> confirm() throws TroubleException {
                if (prepared.preview().refusals().isEmpty() && !prepared.preview().already()) {
                    SecurityWiring.beforeImport(store);
                }
                return prepared.confirm();
            }
        };
    }
}
