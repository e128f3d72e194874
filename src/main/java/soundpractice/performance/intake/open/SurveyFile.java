package soundpractice.performance.intake.open;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileContent;
import soundpractice.platform.files.HeadingRow;
import soundpractice.platform.files.TableRow;
import soundpractice.platform.files.TableStream;
import soundpractice.register.ImportOptions;
import soundpractice.register.extract.Extract;
import soundpractice.register.extract.ReadExtract;

/// Reads the GP Patient Survey at practice level (data-formats §6), the questionnaire to 2023 or the one from 2024: different measures under different
/// names, as one must not be compared with the other. Of a thousand columns it reads eight. Fractions become percentages; negative numbers are
/// codes for “no result” and are never taken for one.
public final class SurveyFile {
    private static final Map<String, String> TO_2023 = Map.of("q2812pct", "overall", "q312pct", "phone", "q1812pct", "contact", "q412pct", "reception",
            "q912pct", "preferred", "q8912pct", "confidence", "q2212pct", "confidence", "q9012pct", "needs", "q292pct", "not-recommend");
    private static final Map<String, String> FROM_2024 = Map.of("overallexppcteval", "overall", "localgpservicesphonepcteval", "phone",
            "localgpserviceswebsitepcteval", "website", "localgpservicesapppcteval", "app", "gpcontactoverallpcteval", "contact",
            "localgpservicesreceptionpcteval", "reception", "localgpservicesprefhpseepcteval", "preferred", "lastgpapptconfpcteval", "confidence",
            "lastgpapptneedspcteval", "needs");

    private final Figures figures = new Figures();
    private final Map<Integer, String> measures = new LinkedHashMap<>();
    private final String period;
    private @Nullable HeadingRow headings;
    private boolean newer;
    private boolean none = true;
    private int code = -1;

    private SurveyFile(ImportOptions options) {
        this.period = options.asOf() == null ? "" : Integer.toString(options.asOf().getYear());
    }

    /// Reads it; the person says which year's it is.
    public static ReadExtract read(FileContent file, ImportOptions options) throws TroubleException {
        var reader = new SurveyFile(options);
        TableStream.read(file.bytes(), reader::row);
        return new ReadExtract(file.name(), file.sha256(), reader.finish(options));
    }

    private boolean row(String sheet, TableRow row) {
        none = false;
        if (headings == null) {
            return heading(new HeadingRow(row));
        }
        figures.lines.line();
        data(headings, row);
        return true;
    }

    private boolean heading(HeadingRow seen) {
        newer = seen.has("adpracticecode");
        code = seen.find("adpracticecode", "practicecode");
        if (code < 0) {
            return false;
        }
        for (int i = 0; i < seen.size(); i++) {
            var measure = (newer ? FROM_2024 : TO_2023).get(HeadingRow.bare(seen.at(i)));
            if (measure != null && !measures.containsValue(measure)) {
                measures.put(i, measure);
            }
        }
        headings = measures.isEmpty() ? null : seen;
        return headings != null;
    }

    private void data(HeadingRow h, TableRow row) {
        var practice = Figures.practice(row.cell(code));
        if (practice.isEmpty()) {
            figures.lines.reject(row.line(), h.at(code), row.cell(code), Problem.of("performance.import.not-a-code"));
            return;
        }
        int received = h.find("received", "surveysreceived", "noquestionnairesreceived");
        var returned = Figures.number(row.cell(received));
        if (returned.isPresent() && returned.get().signum() < 0) {
            figures.lines.flag(row.line(), h.at(received), row.cell(received), Problem.of("performance.open.survey-code"));
        }
        measures.forEach((column, name) -> figure(h, row, practice.get(), column, name, returned.map(Figures::plain).orElse("")));
        returned.filter(n -> n.signum() >= 0).ifPresent(n -> figures.take(row.line(), practice.get(), prefix() + "received", period, n, "", ""));
    }

    private void figure(HeadingRow h, TableRow row, String practice, int column, String name, String returned) {
        var cell = row.cell(column);
        if (cell.isEmpty() || cell.equalsIgnoreCase("NA") || cell.equals(".")) {
            return;
        }
        var value = Figures.number(cell);
        if (value.isEmpty()) {
            figures.lines.reject(row.line(), h.at(column), cell, Problem.of("performance.import.text"));
        } else if (value.get().signum() < 0) {
            figures.lines.flag(row.line(), h.at(column), cell, Problem.of("performance.open.survey-code"));
        } else if (value.get().compareTo(java.math.BigDecimal.ONE) > 0) {
            figures.lines.reject(row.line(), h.at(column), cell, Problem.of("performance.open.not-a-fraction"));
        } else {
            int base = h.find(HeadingRow.bare(h.at(column)).replace("pcteval", "baseevaluw"), HeadingRow.bare(h.at(column)).replace("12pct", "base"));
            var of = base < 0 || base == column ? returned : Figures.number(row.cell(base)).map(Figures::plain).orElse(returned);
            figures.take(row.line(), practice, prefix() + name, period, value.get().multiply(Figures.HUNDRED), of, "");
        }
    }

    private String prefix() {
        return newer ? "survey24." : "survey18.";
    }

    private Outcome<Extract> finish(ImportOptions options) {
        if (headings == null) {
            return Outcome.refused(Problem.of(none ? "register.import.empty" : "performance.open.unknown.survey"));
        }
        var notices = new ArrayList<Problem>(List.of(Problem.of("performance.open.survey-break")));
        return Outcome.done(figures.finish("survey", newer ? "from-2024" : "to-2023", period, options.asOf(), List.of(), notices));
    }
}
