package soundpractice.documents.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import soundpractice.documents.LetterLanguage;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Every letter, with all it encloses, is an archive file and an accessible file, as an independent checker sees it.
class DocumentConformityTest {
    private static final Map<String, byte[]> FILES = new TreeMap<>();

    @BeforeAll
    static void render() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var renderer = JasperRenderer.open(null, SampleLetters.TITLES);
        for (var letter : SampleLetters.all().entrySet()) {
            FILES.put(letter.getKey(), renderer.render(letter.getValue()).orThrow().pdf());
        }
        FILES.put("letter-5-welsh", renderer.render(SampleLetters.letter(5).framedIn(LetterLanguage.WELSH)).orThrow().pdf());
    }

    @Test
    @DisplayName("every letter and enclosure is PDF/A-3a")
    void every_letter_is_an_archive_file() throws Exception {
        check(PDFAFlavour.PDFA_3_A);
    }

    @Test
    @DisplayName("every letter and enclosure is PDF/UA-1")
    void every_letter_is_accessible() throws Exception {
        check(PDFAFlavour.PDFUA_1);
    }

    @Test
    void the_checker_can_fail() throws Exception {
        var letter = FILES.get("letter-1");
        var text = new String(letter, java.nio.charset.StandardCharsets.ISO_8859_1).replace("pdfaid:part>3<", "pdfaid:part>1<");
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)), PDFAFlavour.PDFA_3_A);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_A, false)) {
            assertThat(validator.validate(parser).isCompliant()).isFalse();
        }
    }

    private static void check(PDFAFlavour flavour) throws Exception {
        var found = new ArrayList<String>();
        for (var file : FILES.entrySet()) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file.getValue()), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                if (!result.isCompliant()) {
                    result.getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                            .map(a -> file.getKey() + ": " + a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage() + " at " + a.getLocation().getContext())
                            .distinct().limit(4).forEach(found::add);
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
