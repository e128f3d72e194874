package soundpractice.improvement.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import soundpractice.performance.measures.MeasureDomain;
import soundpractice.performance.measures.MeasureFigures;

/// What figures are called on a page. A file's own title comes first; what the program's readers name themselves has words here; nobody should have to read
/// `qof.ast007.net`.
final class FigureNames {
    private static final Set<String> KNOWN = Set.of("fft.positive", "fft.recommended", "fft.responses", "fft.submitted", "qof.points", "qof.points-available",
            "workforce.patients", "workforce.gp.total", "workforce.gp.qualified", "workforce.gp.qualified-without-locums", "workforce.gp.without-registrars",
            "workforce.nurses", "workforce.direct-care", "workforce.admin");

    private final MeasureFigures figures;
    private final Sayings words;

    FigureNames(MeasureFigures figures, Sayings words) {
        this.figures = figures;
        this.words = words;
    }

    /// A measure's name.
    String of(String measure) {
        var title = figures.name(measure);
        if (!title.equals(measure)) {
            return title;
        }
        if (KNOWN.contains(measure)) {
            return words.text("improvement.figure." + measure.replace('.', '-'));
        }
        var domain = Arrays.stream(MeasureDomain.values()).filter(d -> d.scoreMeasure().equals(measure)).findFirst();
        if (domain.isPresent()) {
            return words.text("improvement.figure.score", words.text(domain.get().key()));
        }
        var parts = measure.split("\\.");
        var last = parts[parts.length - 1].replace('-', ' ');
        return switch (parts[0]) {
            case "qof" -> parts.length == 3
                    ? words.text(parts[2].equals("net") ? "improvement.figure.qof-net" : "improvement.figure.qof-received", parts[1].toUpperCase(Locale.ROOT))
                    : words.text("improvement.figure.qof", last.toUpperCase(Locale.ROOT));
            case "survey24", "survey18" -> words.text(last.equals("received") ? "improvement.figure.survey-received" : "improvement.figure.survey", last);
            default -> last;
        };
    }
}
