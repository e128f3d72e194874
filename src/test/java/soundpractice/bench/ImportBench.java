package soundpractice.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import soundpractice.register.DataSetKind;
import soundpractice.register.ImportOptions;
import soundpractice.register.PreparedImport;
import soundpractice.register.SharedFiles;
import soundpractice.shell.wiring.RegisterGuests;

/// The national practice file into an empty store, as the import screen does it: to the preview, and from there to committed, the backup before
/// it included.
@Tag("bench")
class ImportBench {
    private static final int ROUNDS = 7;
    private static final String REFERENCE = "sqlite3 :memory: .import of the same file, as a process";

    @Test
    void the_national_practice_file() throws Exception {
        var file = SharedFiles.file("ods-epraccur-dse-2026-02.csv").toAbsolutePath();
        Assumptions.assumeTrue(onPath("sqlite3"), "there is no sqlite3 to measure against");
        var toPreview = new Samples();
        var toCommitted = new Samples();
        var reference = new Samples();
        for (int round = 0; round < ROUNDS; round++) {
            reference.measure(() -> sqlite(file));
            try (var england = England.empty("import")) {
                var importer = RegisterGuests.importers(england.store, england.register, england.performance).stream()
                        .filter(i -> i.kind().equals(england.register.importer(DataSetKind.PRACTICES).kind())).findFirst().orElseThrow();
                var prepared = new PreparedImport[1];
                toPreview.measure(() -> prepared[0] = importer.prepare(file, ImportOptions.NONE));
                assertThat(prepared[0].preview().accepted()).isEqualTo(15_389);
                toCommitted.measure(() -> prepared[0].confirm().orThrow());
                assertThat(england.register.practices().count()).isEqualTo(15_389);
            }
        }
        Figure.ratio("import-to-preview", toPreview, REFERENCE, reference, 3);
        Figure.ratio("import-to-committed", toCommitted, REFERENCE, reference, 10);
    }

    private static void sqlite(Path file) throws Exception {
        var process = new ProcessBuilder("sqlite3", ":memory:", "CREATE TABLE t(" + columns() + ")", ".mode csv", ".import '" + file + "' t", "SELECT count(*) FROM t")
                .redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).endsWith("15389");
    }

    /// The file has 27 columns and no headings.
    private static String columns() {
        return java.util.stream.IntStream.rangeClosed(1, 27).mapToObj(i -> "c" + i).collect(java.util.stream.Collectors.joining(","));
    }

    private static boolean onPath(String program) {
        return java.util.Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
