package soundpractice.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.cli.SoundPractice;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.PageRow;
import soundpractice.platform.files.WholeFile;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.text.Messages;
import soundpractice.security.crypto.FileVault;
import soundpractice.shell.demo.DemoMark;
import soundpractice.shell.wiring.ImprovementWiring;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.PackPress;
import soundpractice.shell.wiring.PlanPress;

/// Eighty-eight data packs in one run, against the same template filled with constants of the same shape, written to the same disk.
@Tag("bench")
class DataPacksBench {
    private static final int PRACTICES = 88;

    @TempDir
    Path folder;

    @Test
    void eighty_eight_data_packs_in_one_run() throws Exception {
        var silent = new PrintWriter(Writer.nullWriter());
        assertThat(SoundPractice.run(silent, silent, "--store", folder.resolve("store").toString(), "--today", "2026-11-23", "demo", "--practices", "88", "--years", "2")).isZero();
        var unlocked = new FileVault().unlock(folder.resolve("store"), DemoMark.PASSPHRASE.toCharArray());
        try (var store = OpenStore.open(unlocked, Messages.load(Locale.UK), InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z")))) {
            var wiring = ImprovementWiring.of(store);
            var press = PackPress.of(store, wiring);
            var codes = press.practices();
            assertThat(codes).hasSize(PRACTICES);
            var pages = PlanPress.of(store, wiring).pages();
            var known = press.known();
            var constants = new ArrayList<PageModel>();
            for (var code : codes) {
                constants.add(constant(press.pack(code, known).orThrow()));
            }
            var ours = new Samples();
            var plain = new Samples();
            for (int round = 0; round < 3; round++) {
                var out = Files.createDirectories(folder.resolve("ours" + round));
                (round == 0 ? new Samples() : ours).measure(() -> assertThat(press.dataPacks(codes, out, Progress.UNWATCHED).written()).isEqualTo(PRACTICES));
                var there = Files.createDirectories(folder.resolve("plain" + round));
                (round == 0 ? new Samples() : plain).measure(() -> {
                    for (int i = 0; i < constants.size(); i++) {
                        WholeFile.write(there.resolve(i + ".pdf"), pages.render(constants.get(i)).orThrow().pdf());
                    }
                });
            }
            Figure.ratio("plans-data-packs-88", ours, "the same template filled with constants, 88 times", plain, 2);
        }
    }

    private static PageModel constant(PageModel model) {
        var rows = new ArrayList<PageRow>();
        for (var row : model.rows()) {
            var cells = new LinkedHashMap<String, String>();
            row.cells().forEach((name, text) -> cells.put(name, List.of("page", "kind").contains(name) ? text : "Constant"));
            rows.add(new PageRow(row.kind(), cells, row.pictures(), row.bars()));
        }
        return new PageModel(model.template(), model.title(), model.author(), model.fields(), rows);
    }
}
