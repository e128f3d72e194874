package soundpractice.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names in capitals as a person would write them.
class ProperCaseTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"THE DENSHAM SURGERY, The Densham Surgery", "ST MARY'S HEALTH CENTRE, St Mary's Health Centre", "O'BRIEN & PARTNERS, O'Brien & Partners",
            "STOCKTON-ON-TEES, Stockton-on-Tees", "BURY PCN, Bury PCN", "Already Right, Already Right", "NHS TEES VALLEY CCG, NHS Tees Valley CCG"})
    void a_name_is_written_as_a_person_would(String file, String written) {
        assertThat(ProperCase.of(file)).isEqualTo(written);
    }
}
