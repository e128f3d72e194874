package soundpractice.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import soundpractice.documents.LetterModel;
import soundpractice.documents.Renderer;
import soundpractice.documents.render.JasperRenderer;
import soundpractice.documents.render.SampleLetters;
import soundpractice.kernel.PracticeCode;

/// Five hundred letters of one page, tagged and fit for the archive, each a file of its own; beside them as many of a page of the same words with
/// nothing to fill in and no tags.
@Tag("bench")
class LettersBench {
    private static final int LETTERS = 500;
    private static final int WARM = 40;
    private static final int BATCH = 50;

    @Test
    void five_hundred_letters() throws Exception {
        var folder = England.folder("letters");
        var renderer = JasperRenderer.open(null, SampleLetters.TITLES);
        var plain = plain();
        var sample = SampleLetters.letter(1);
        assertThat(renderer.pages(sample)).as("pages of Letter 1").isEqualTo(1);
        for (int i = 0; i < WARM; i++) {
            ours(renderer, sample, i);
            plain(plain);
        }
        var measured = new Samples();
        var reference = new Samples();
        double ours = 0;
        double theirs = 0;
        for (int from = 0; from < LETTERS; from += BATCH) {
            int first = from;
            long start = System.nanoTime();
            for (int i = first; i < first + BATCH; i++) {
                Files.write(folder.resolve("letter-" + i + ".pdf"), ours(renderer, sample, i));
            }
            long between = System.nanoTime();
            for (int i = first; i < first + BATCH; i++) {
                Files.write(folder.resolve("plain-" + i + ".pdf"), plain(plain));
            }
            ours += (between - start) / 1e6;
            theirs += (System.nanoTime() - between) / 1e6;
        }
        measured.add(ours);
        reference.add(theirs);
        try (var files = Files.list(folder)) {
            assertThat(files.filter(f -> f.getFileName().toString().startsWith("letter-"))).hasSize(LETTERS);
        }
        Figure.ratio("letters-500", measured, "500 times filling and exporting a page of the same words with no fields and no tags, in the same JVM, in turns of " + BATCH,
                reference, 2);
    }

    private static byte[] ours(Renderer renderer, LetterModel sample, int number) throws Exception {
        var letter = new LetterModel(sample.kind(), PracticeCode.of("Z99%03d".formatted(number % 1000)), sample.date(), sample.variant(), sample.fields(), sample.tables(), sample.language());
        return renderer.render(letter).orThrow().pdf();
    }

    private static byte[] plain(JasperReport report) throws Exception {
        var bytes = new ByteArrayOutputStream(64 * 1024);
        JasperExportManager.exportReportToPdfStream(JasperFillManager.fillReport(report, new HashMap<>(), new JREmptyDataSource(1)), bytes);
        return bytes.toByteArray();
    }

    private static JasperReport plain() throws Exception {
        try (var in = LettersBench.class.getResourceAsStream("plain-letter.jrxml")) {
            var jrxml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return JasperCompileManager.compileReport(new ByteArrayInputStream(jrxml.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
