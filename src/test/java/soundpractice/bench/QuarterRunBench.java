package soundpractice.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The quarter-end run over all of England with twelve quarters of history, as the screen asks for it.
@Tag("bench")
class QuarterRunBench {
    private static final int QUARTERS = 12;
    private static final int RUNS = 100;

    @Test
    void all_of_england_over_twelve_quarters() throws Exception {
        var england = England.registered("quarter-run");
        england.quarters(QUARTERS);
        england = england.again();
        try (var reopened = england) {
            var ours = new Samples();
            var reference = new Samples();
            int practices = reopened.active().size();
            var plain = plain(practices);
            for (int i = 0; i < RUNS; i++) {
                ours.measure(() -> assertThat(reopened.casework.run().run(England.LAST, England.TODAY).orThrow().positions()).hasSizeGreaterThanOrEqualTo(practices));
                reference.measure(() -> plain.forEach(quarter -> {
                    var copy = new ArrayList<>(quarter);
                    Collections.sort(copy);
                }));
            }
            Figure.limit("quarter-run", ours, 0.5, "copying and sorting as many plain figures, quarter by quarter", reference, 150);
        }
    }

    private static List<List<BigDecimal>> plain(int practices) {
        var random = new Random(1);
        var quarters = new ArrayList<List<BigDecimal>>();
        for (int q = 0; q < QUARTERS; q++) {
            var figures = new ArrayList<BigDecimal>();
            for (int p = 0; p < practices; p++) {
                figures.add(BigDecimal.valueOf(4_000 + random.nextInt(5_500), 2));
            }
            quarters.add(figures);
        }
        return quarters;
    }
}
