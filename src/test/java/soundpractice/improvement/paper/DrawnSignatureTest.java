package soundpractice.improvement.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was drawn on the pad stands on the page; what is no drawing never gets into a picture.
class DrawnSignatureTest {

    @Test
    void strokes_become_lines_in_the_pads_shape() {
        var svg = new String(DrawnSignature.svg("0,0 1000,1000;500,500").orElseThrow(), StandardCharsets.UTF_8);
        assertThat(svg).contains("viewBox=\"0 0 1000 310\"").contains("d=\"M0 0L1000 310M500 155L500 155\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"/><script/>", "1,2 3", "1,2;;3,4", "12345,1", "1,2 3,4\n", "-1,2"})
    void what_are_not_strokes_is_no_picture(String strokes) {
        assertThat(DrawnSignature.svg(strokes)).isEmpty();
    }
}
