package soundpractice.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import soundpractice.documents.page.Pages;
import soundpractice.documents.render.ITextPacks;
import soundpractice.documents.render.JasperPages;
import soundpractice.documents.render.JasperRenderer;
import soundpractice.documents.render.SampleLetters;
import soundpractice.platform.fx.table.RowFilter;
import soundpractice.register.DataSetKind;
import soundpractice.register.ImportOptions;
import soundpractice.register.SharedFiles;

/// How cost grows with size: practices, quarters, versions, cases. Each size is twice the one before; what is written is the time of one item beside that of
/// the smallest size, so a line that stays level is linear. Figures and the plot go to `target/bench/curves.json` and `curves.png`.
@Tag("bench")
class CurvesBench {
    private static final int ROUNDS = 3;

    @Test
    void what_the_work_costs_as_it_grows() throws Exception {
        var curves = new ArrayList<Curve>();
        curves.add(practices());
        curves.add(search());
        curves.addAll(runs());
        curves.addAll(bundles());
        curves.add(packs());
        Curve.write(curves);
    }

    /// The first so many rows of the national file into an empty store, from the file to committed.
    private static Curve practices() throws Exception {
        var curve = new Curve("import", "practices");
        var rows = rows();
        importing(rows, 1_000);
        for (int size : new int[] {1_900, 3_800, 7_600, 15_200}) {
            curve.measure(size, ROUNDS, () -> importing(rows, size));
        }
        return curve;
    }

    private static List<String> rows() throws Exception {
        return Files.readAllLines(SharedFiles.file("ods-epraccur-dse-2026-02.csv"), StandardCharsets.UTF_8);
    }

    private static void importing(List<String> rows, int size) throws Exception {
        try (var england = some(rows, size)) {
            assertThat(england.register.practices().count()).isEqualTo(size);
        }
    }

    private static England some(List<String> rows, int size) throws Exception {
        var england = England.empty("curves");
        var file = Files.write(England.folder("curves-file").resolve("epraccur.csv"), rows.subList(0, size), StandardCharsets.UTF_8);
        england.register.importer(DataSetKind.PRACTICES).prepare(file, ImportOptions.NONE).confirm().orThrow();
        return england;
    }

    /// A key in the filter, over so many practices.
    private static Curve search() throws Exception {
        var curve = new Curve("search", "practices");
        var names = rows().stream().map(row -> row.toLowerCase(Locale.ROOT)).toList();
        for (int size : new int[] {6_250, 12_500, 25_000, 50_000}) {
            var many = IntStream.range(0, size).mapToObj(i -> names.get(i % names.size())).toList();
            var filter = new RowFilter<String>();
            filter.rows(many, name -> name);
            curve.measure(size, 15, () -> {
                for (var typed : List.of("s", "su", "sur", "surgery", "leeds", "zzz")) {
                    filter.matching(typed);
                }
            });
        }
        return curve;
    }

    /// The quarter-end run: over more practices with two years behind them, and over more quarters of the same practices.
    private static List<Curve> runs() throws Exception {
        var rows = rows();
        var practices = new Curve("quarter run", "practices");
        for (int size : new int[] {1_900, 3_800, 7_600, 15_200}) {
            try (var england = ready(rows, size, 4)) {
                run(england, practices, england.active().size());
            }
        }
        var quarters = new Curve("quarter run", "quarters");
        for (int count : new int[] {2, 4, 8, 16}) {
            try (var england = ready(rows, 3_800, count)) {
                run(england, quarters, count);
            }
        }
        return List.of(practices, quarters);
    }

    private static England ready(List<String> rows, int size, int quarters) throws Exception {
        var england = some(rows, size);
        england.quarters(quarters);
        return england.again();
    }

    private static void run(England england, Curve curve, int size) throws Exception {
        curve.measure(size, 25, () -> england.casework.run().run(England.LAST, England.TODAY).orThrow());
    }

    /// Bundles of more and more versions: written with their signatures, and taken in on another laptop with the backup before it.
    private static List<Curve> bundles() throws Exception {
        var out = new Curve("bundle out", "versions");
        var in = new Curve("bundle in", "versions");
        var folder = England.folder("curves-bundles");
        for (int versions : new int[] {5_000, 10_000, 20_000, 40_000}) {
            // A store is never made where one is.
            try (var child = new BundlesBench.Maker(Files.createDirectories(folder.resolve("of" + versions)), "-Xmx256m")) {
                child.round(versions / 4, 0, 0);
                var told = child.round(versions, 0, 0);
                out.add(versions, told.exported());
                in.add(versions, told.imported());
            }
        }
        return List.of(out, in);
    }

    /// Packs of more and more cases, each with its chapter and a kept letter.
    private static Curve packs() throws Exception {
        var curve = new Curve("pack", "cases");
        var letter = JasperRenderer.open(null, SampleLetters.TITLES).render(SampleLetters.letter(4)).orThrow().pdf();
        Pages pages = JasperPages.open(null);
        new ITextPacks(pages).assemble(PackBench.model(5), _ -> letter, _ -> true).orThrow();
        for (int cases : new int[] {5, 10, 20, 40}) {
            curve.measure(cases, ROUNDS, () -> new ITextPacks(pages).assemble(PackBench.model(cases), _ -> letter, _ -> true).orThrow());
        }
        return curve;
    }
}
