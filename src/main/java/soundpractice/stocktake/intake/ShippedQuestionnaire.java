package soundpractice.stocktake.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import soundpractice.kernel.RecordId;
import soundpractice.stocktake.questionnaire.Questionnaire;

/// The questionnaire that came with the program: 63 questions in 7 sections (see the `.source.properties` beside the table).
public final class ShippedQuestionnaire {
    private static final String TABLE = "/soundpractice/stocktake/quality-stocktake-1.csv";
    private static final String SOURCE = "/soundpractice/stocktake/quality-stocktake-1.source.properties";

    private ShippedQuestionnaire() {}

    /// Version 1. Its id is the same in every store.
    public static Questionnaire version1() {
        try (var table = resource(TABLE); var source = new InputStreamReader(resource(SOURCE), StandardCharsets.UTF_8)) {
            var about = new Properties();
            about.load(source);
            var read = new QuestionnaireReader().read(about.getProperty("title"), table.readAllBytes()).orThrow();
            if (read.questions().size() != Integer.parseInt(about.getProperty("rows")) || read.sections().size() != Integer.parseInt(about.getProperty("sections"))) {
                throw new IllegalStateException("the shipped questionnaire was cut: " + read.questions().size() + " questions");
            }
            int version = Integer.parseInt(about.getProperty("version"));
            return new Questionnaire(RecordId.derived(Questionnaire.KIND.name(), "shipped", version), version, read.title(), about.getProperty("publisher"),
                    about.getProperty("source"), read.sections(), read.questions(), List.of(), "", "", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        var found = ShippedQuestionnaire.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("not shipped: " + name);
        }
        return found;
    }
}
