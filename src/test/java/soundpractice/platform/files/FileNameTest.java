package soundpractice.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNameTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {
        "'Z99025 Evidence file: Vaccines kept outside their range.pdf', 'Z99025 Evidence file - Vaccines kept outside their range.pdf'",
        "'Letter 2 Alder Lane Surgery.pdf', 'Letter 2 Alder Lane Surgery.pdf'",
        "'Alder/Beech <joint> \"pilot\"?.csv', 'Alder - Beech - joint - pilot.csv'",
        "'../../etc/passwd', '.. - .. - etc - passwd'",
        "'nul.pdf', '_nul.pdf'",
        "'What is the plan?', 'What is the plan'",
        "':', '_'",
        "'Dr. Elms 1.5.qabundle', 'Dr. Elms 1.5.qabundle'",
        "'cerdyn yr ymweliad.pdf', 'cerdyn yr ymweliad.pdf'",
    })
    void every_system_can_write_it(String words, String name) {
        assertThat(FileName.usable(words)).isEqualTo(name);
    }

    @Test
    void a_long_one_keeps_its_ending() {
        assertThat(FileName.usable("word ".repeat(80) + ".pdf")).hasSizeLessThan(130).endsWith(".pdf").startsWith("word word");
    }
}
