package soundpractice.committee.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import soundpractice.documents.pack.PackModel;
import soundpractice.documents.pack.PackPart;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.PageRow;

class BuiltPackTest {

    /// The code is written down here, because the order in which a map gives its entries changes from one start of the program to the next.
    @Test
    void the_content_code_is_the_same_at_every_start_of_the_program() {
        var rows = List.of(PageRow.of("quarters", "c1", "Q2 2017-18", "c2", "59.0%", "c3", "Red", "c4", "4 of 14", "c5", "Yes", "c6", "1"),
                PageRow.of("fact", "title", "Patients", "text", "6,064", "trace", "2"));
        var fields = Map.of("organisation", "NHS Example", "title", "Summary", "practice", "", "subtitle", "", "running", "Summary");
        var part = new PackPart.Made("Summary", 1, "", new PageModel("committee/pack", "Summary", "NHS Example", fields, rows), 0);
        var model = new PackModel("PCQG pack", "NHS Example", Instant.EPOCH, "foot", "In confidence", "", List.of(part), List.of());
        assertThat(new BuiltPack(model, List.of(new Trace(1, "Summary", "Standing", "59.0%", "how", List.of("R-10"), List.of())), List.of()).contentCode().value())
                .isEqualTo("1J04-K5FN-4V8H-3KX4");
    }
}
