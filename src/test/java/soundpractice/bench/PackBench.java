package soundpractice.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import soundpractice.documents.pack.Attachment;
import soundpractice.documents.pack.PackModel;
import soundpractice.documents.pack.PackPart;
import soundpractice.documents.page.Chart;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.PageRow;
import soundpractice.documents.page.Pages;
import soundpractice.documents.render.ITextPacks;
import soundpractice.documents.render.JasperPages;
import soundpractice.documents.render.JasperRenderer;
import soundpractice.documents.render.SampleLetters;
import soundpractice.kernel.BlobId;

/// A pack of forty cases and some three hundred pages, tagged and fit for the archive; beside it qpdf, which merges the same finished parts and does nothing else.
@Tag("bench")
class PackBench {
    private static final int CASES = 40;
    private static final int WARM = 3;
    private static final int ROUNDS = 3;

    @Test
    void a_pack_of_forty_cases() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/qpdf")), "qpdf is not here, so there is nothing to hold the figure against");
        var folder = England.folder("pack");
        var pages = JasperPages.open(null);
        var letter = JasperRenderer.open(null, SampleLetters.TITLES).render(SampleLetters.letter(4)).orThrow().pdf();
        var finished = finished(pages, letter, folder);
        warm(pages, letter);
        var whole = new Samples();
        var assembling = new Samples();
        var reference = new Samples();
        int count = 0;
        long peak = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            var pack = new ITextPacks(pages).assemble(model(CASES), _ -> letter, _ -> true).orThrow();
            whole.add((System.nanoTime() - start) / 1e6);
            count = pack.pages();
            Files.write(folder.resolve("pack.pdf"), pack.pdf());
            long begun = System.nanoTime();
            new ITextPacks(new Finished(finished.made())).assemble(model(CASES), _ -> letter, _ -> true).orThrow();
            assembling.add((System.nanoTime() - begun) / 1e6);
            peak = Math.max(peak, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
            long merged = System.nanoTime();
            qpdf(folder, finished.files());
            reference.add((System.nanoTime() - merged) / 1e6);
        }
        assertThat(count).as("pages").isBetween(280, 420);
        Figure.ratio("pack-assembled", assembling, "qpdf merging the same " + count + " finished pages into one file, without tags, labels, feet or attachment; in turns",
                reference, 8);
        Figure.limit("pack-whole", whole, 0.5, "qpdf merging the same finished pages", reference, 12_000);
        System.out.printf("pack of %d pages, heap in use afterwards %d MB%n", count, peak >> 20);
    }

    /// Parts that were made before: what is left is putting them together.
    private record Finished(Map<String, soundpractice.documents.RenderedDocument> made) implements Pages {
        @Override
        public soundpractice.kernel.Outcome<soundpractice.documents.RenderedDocument> render(PageModel model) {
            return soundpractice.kernel.Outcome.done(made.get(model.title()));
        }

        @Override
        public byte[] previewPage(PageModel model, int page, int dpi) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<byte[]> previews(PageModel model, int dpi) {
            throw new UnsupportedOperationException();
        }
    }

    private record Parts(Map<String, soundpractice.documents.RenderedDocument> made, List<Path> files) {}

    private static Parts finished(Pages pages, byte[] letter, Path folder) throws Exception {
        var made = new HashMap<String, soundpractice.documents.RenderedDocument>();
        var files = new ArrayList<Path>();
        for (var part : model(CASES).parts()) {
            var file = folder.resolve("part-%03d.pdf".formatted(files.size()));
            if (part instanceof PackPart.Made chapter) {
                var document = pages.render(chapter.pages()).orThrow();
                made.put(chapter.pages().title(), document);
                Files.write(file, document.pdf());
            } else {
                Files.write(file, letter);
            }
            files.add(file);
        }
        return new Parts(made, files);
    }

    private static void warm(Pages pages, byte[] letter) throws Exception {
        for (int i = 0; i < WARM; i++) {
            new ITextPacks(pages).assemble(model(4), _ -> letter, _ -> true).orThrow();
        }
    }

    static PackModel model(int cases) {
        var parts = new ArrayList<PackPart>();
        for (int i = 1; i <= cases; i++) {
            parts.add(chapter(i));
        }
        for (int i = 1; i <= cases; i++) {
            parts.add(new PackPart.Kept("Letter 4 to practice " + i, 2, "A-", BlobId.of("letter")));
        }
        return new PackModel("PCQG pack", "NHS Example", Instant.parse("2026-03-02T10:00:00Z"), "PCQG pack", "Confidential", "", parts,
                List.of(Attachment.of("figures.csv", "The figures", "text/csv", "figure,what\r\n".repeat(2_000))));
    }

    private static PackPart chapter(int number) {
        var title = number + " Practice of case " + number;
        var rows = new ArrayList<PageRow>();
        for (int section = 1; section <= 4; section++) {
            rows.add(PageRow.of("h2", "title", "Section " + section));
            var points = new ArrayList<Chart.Point>();
            for (int q = 1; q <= 8; q++) {
                points.add(new Chart.Point("Q" + q, 50.0 + (number + q * section) % 17, "5" + q + ".0%"));
            }
            rows.add(PageRow.of("line", "text", "Eight quarters.").chart("chart", new Chart.Line(points, List.of(new Chart.Limit(60, "red below 60%")), 40, 100)));
            rows.add(PageRow.of("quarters-head", "c1", "Quarter", "c2", "Figure", "c3", "Status", "c4", "Rank", "c5", "Listed", "c6", "Trace"));
            for (int q = 1; q <= 14; q++) {
                rows.add(PageRow.of("quarters", "c1", "Q" + q, "c2", "5" + q % 10 + ".2%", "c3", "Red", "c4", q + " of 48", "c5", "Yes", "c6", String.valueOf(number * 100 + q)));
            }
            rows.add(PageRow.of("para", "text", "What the record shows of this practice in words that take about as much room as they would in a true chapter. ".repeat(4)));
        }
        return new PackPart.Made(title, 1, "", new PageModel("committee/pack", title, "NHS Example", Map.of("organisation", "NHS Example", "title", title, "running", title), rows), 0);
    }

    private static void qpdf(Path folder, List<Path> files) throws Exception {
        var command = new ArrayList<>(List.of("qpdf", "--empty", "--pages"));
        files.forEach(f -> command.add(f.toString()));
        command.addAll(List.of("--", folder.resolve("merged.pdf").toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    }
}
