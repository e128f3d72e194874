package soundpractice.documents.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundpractice.kernel.TroubleException;

/// A team may edit the templates. What they then hold cannot reach outside the page, and what is wrong in them is named.
class EditedTemplatesTest {
    @TempDir
    Path own;

    @Test
    void an_edited_letter_goes_before_ours() throws Exception {
        edit("letters/letter-1", "This letter is an early warning.", "Please read this letter with your partners.");
        assertThat(render()).contains("Please read this letter with your partners.");
    }

    @Test
    void a_logo_that_is_missing_or_no_picture_leaves_the_letter_as_it_is() throws Exception {
        Files.writeString(own.resolve("logo.png"), "not a picture");
        assertThat(render()).contains("Dear Dr Example");
    }

    @Test
    void a_misspelt_field_is_named() throws Exception {
        edit("letters/letter-1", "$P{practice_name} + \" on the", "$P{practise_name} + \" on the");
        var trouble = trouble();
        assertThat(trouble.problem().key()).isEqualTo("documents.template.broken");
        assertThat(trouble.problem().args().toString()).contains("letters/letter-1", "practise_name");
    }

    @Test
    void a_declared_field_that_nobody_fills_stops_the_letter_and_is_named() throws Exception {
        edit("letters/letter-1", "<parameter name=\"quarter\"", "<parameter name=\"fax_number\" class=\"java.lang.String\"/>\n  <parameter name=\"quarter\"");
        var problems = JasperRenderer.open(own, SampleLetters.TITLES).problems(SampleLetters.letter(1));
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().field()).isEqualTo("fax_number");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            scriptletClass="x.Y"          | attribute
            whenResourceMissingType="Key" resourceBundle="x" | attribute
            formatFactoryClass="x.Y"      | attribute
            <query language="sql">x</query> | element
            <import>java.io.File</import> | element
            <scriptlet name="a" class="x.Y"/> | element
            <property name="net.sf.jasperreports.report.class.filter.enabled" value="false"/> | element
            <!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]> | doctype
            """)
    void what_a_template_may_not_hold_is_refused_before_it_is_compiled(String what, String where) throws Exception {
        var plain = text("letters/letter-1");
        var changed = switch (where) {
            case "attribute" -> plain.replace("<jasperReport ", "<jasperReport " + what + " ");
            case "element" -> plain.replaceFirst("(<jasperReport [^>]*>)", "$1" + java.util.regex.Matcher.quoteReplacement(what));
            default -> plain.replace("<jasperReport ", what + "<jasperReport ");
        };
        write("letters/letter-1", changed);
        assertThat(trouble().problem().key()).isIn("documents.template.forbidden", "documents.template.not-xml");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            new java.io.File("/tmp/x").getPath()
            System.getProperty("user.home")
            String.valueOf(Runtime.getRuntime().exec("id"))
            String.valueOf(java.nio.file.Path.of("/etc").toFile().list().length)
            String.valueOf(java.lang.invoke.MethodHandles.lookup())
            "".getClass().getClassLoader().loadClass("java.lang.Runtime").getName()
            """)
    void an_expression_cannot_reach_outside_the_page(String expression) throws Exception {
        edit("letters/letter-1", "\"This letter is an early warning. You do not have to send us anything in answer to it.\"", expression);
        var trouble = trouble();
        assertThat(trouble.problem().key()).isEqualTo("documents.template.broken");
    }

    private TroubleException trouble() {
        return catchThrowableOfType(TroubleException.class, this::render);
    }

    private String render() throws Exception {
        var pdf = JasperRenderer.open(own, SampleLetters.TITLES).render(SampleLetters.letter(1)).orThrow().pdf();
        try (var document = new com.itextpdf.kernel.pdf.PdfDocument(new com.itextpdf.kernel.pdf.PdfReader(new java.io.ByteArrayInputStream(pdf)))) {
            return com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor.getTextFromPage(document.getPage(1)).replaceAll("\\s+", " ");
        }
    }

    private void edit(String name, String from, String to) throws Exception {
        var plain = text(name);
        assertThat(plain).contains(from);
        write(name, plain.replace(from, to));
    }

    private void write(String name, String jrxml) throws Exception {
        var file = own.resolve(name + ".jrxml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, jrxml);
    }

    private static String text(String name) throws Exception {
        try (var in = EditedTemplatesTest.class.getResourceAsStream("/reports/" + name + ".jrxml")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
