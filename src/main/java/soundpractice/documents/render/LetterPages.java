package soundpractice.documents.render;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.LetterKind;
import soundpractice.documents.LetterModel;
import soundpractice.documents.LetterTable;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Fills the templates of a letter and of what it encloses, each into pages of its own.
final class LetterPages {
    private static final Set<String> GIVEN = Set.of("variant", "logo", "letterhead", "closing", "list", "items", "enclosures");

    private final JasperReportsContext context;
    private final Templates templates;
    private final @Nullable Path logo;
    private final Map<String, String> titles;
    private final FrameWords frame = new FrameWords();

    /// @param logo the organisation's logo; nothing is printed where the file is not there
    /// @param titles what the enclosures are called, by their ids
    LetterPages(JasperReportsContext context, Templates templates, @Nullable Path logo, Map<String, String> titles) {
        this.context = context;
        this.templates = templates;
        this.logo = logo;
        this.titles = titles;
    }

    /// The merge fields that this letter's templates ask for.
    Set<String> fields(LetterKind kind) throws TroubleException {
        var asked = new LinkedHashSet<String>();
        var names = new ArrayList<>(List.of(kind.template(), "letters/letterhead", kind.folder() + "/closing"));
        kind.enclosures().forEach(enclosure -> names.add(enclosure.template()));
        for (var name : names) {
            Arrays.stream(templates.get(name).getParameters()).filter(p -> !p.isSystemDefined()).map(JRParameter::getName).forEach(asked::add);
        }
        asked.removeAll(GIVEN);
        asked.removeIf(name -> name.startsWith(FrameWords.PREFIX));
        return asked;
    }

    /// The letter's pages, then each enclosure's.
    List<JasperPrint> fill(LetterKind kind, LetterModel model) throws TroubleException {
        var parts = new ArrayList<JasperPrint>();
        parts.add(fill(kind.template(), parameters(kind, model), told(kind, model)));
        for (var enclosure : kind.enclosures()) {
            parts.add(fill(enclosure.template(), parameters(kind, model), rows(enclosure.template(), model.rows(enclosure.table()))));
        }
        return parts;
    }

    /// The subject line: the letter's first-level heading.
    static String subject(JasperPrint letter) {
        return letter.getPages().stream().flatMap(page -> page.getElements().stream()).filter(LetterPages::isSubject)
                .map(element -> ((JRPrintText) element).getFullText().replaceAll("\\s+", " ").strip()).findFirst().orElse(letter.getName());
    }

    /// The beginning of a text that does not fit the room its template gives it, if there is one.
    static Optional<String> cutOff(List<JasperPrint> parts) {
        return parts.stream().flatMap(part -> part.getPages().stream()).flatMap(page -> page.getElements().stream()).flatMap(LetterPages::texts)
                .filter(LetterPages::isCut).map(text -> text.getFullText().lines().findFirst().orElse("")).findFirst();
    }

    private static Stream<JRPrintText> texts(JRPrintElement element) {
        return switch (element) {
            case JRPrintText text -> Stream.of(text);
            case JRPrintFrame frame -> frame.getElements().stream().flatMap(LetterPages::texts);
            default -> Stream.empty();
        };
    }

    private static boolean isCut(JRPrintText text) {
        return text.getTextTruncateIndex() != null && text.getTextTruncateIndex() < text.getFullText().stripTrailing().length();
    }

    private static boolean isSubject(JRPrintElement element) {
        return element instanceof JRPrintText && element.hasProperties() && "H1".equals(element.getPropertiesMap().getProperty(StructureTagger.TAG));
    }

    private Map<String, Object> parameters(LetterKind kind, LetterModel model) throws TroubleException {
        var all = new HashMap<String, Object>();
        for (var field : kind.optional()) {
            all.put(field, "");
        }
        kind.variants().values().forEach(more -> more.forEach(field -> all.put(field, "")));
        all.putAll(model.filled());
        all.putAll(frame.of(model));
        all.put("variant", model.variant());
        all.put("enclosures", String.join("; ", kind.enclosures().stream().map(e -> titles.getOrDefault(e.id(), e.id())).toList()));
        all.put("items", model.rows(LetterTable.OUTSTANDING).stream().map(List::getFirst).toList());
        all.put("letterhead", templates.get("letters/letterhead"));
        all.put("closing", templates.get(kind.folder() + "/closing"));
        var picture = logo();
        if (picture != null) {
            all.put("logo", picture);
        }
        return all;
    }

    private @Nullable Renderable logo() {
        if (logo == null || !Files.isReadable(logo)) {
            return null;
        }
        try {
            return SimpleDataRenderer.getInstance(Files.readAllBytes(logo));
        } catch (java.io.IOException unreadable) {
            return null;
        }
    }

    /// What a letter or notice itself tells, row by row: `kind` says to the template which of its bands prints a row. First `opening`, then each table's
    /// rows under the table's name, and after the last of them `after-` with that name, for the text that goes on there.
    private static List<Map<String, ?>> told(LetterKind kind, LetterModel model) {
        var rows = new ArrayList<Map<String, ?>>();
        rows.add(Map.of("kind", "opening", "n", ""));
        kind.tables().forEach((table, columns) -> {
            int number = 0;
            for (var row : model.rows(table)) {
                var cells = new HashMap<String, String>();
                cells.put("kind", table);
                cells.put("n", String.valueOf(++number));
                for (int i = 0; i < row.size(); i++) {
                    cells.put("c" + (i + 1), row.get(i));
                }
                rows.add(cells);
            }
            rows.add(Map.of("kind", "after-" + table, "n", ""));
        });
        return rows;
    }

    /// Rows for a template's columns `c1`, `c2` …: what is known, then empty lines to write on.
    private static List<Map<String, ?>> rows(String template, List<List<String>> known) {
        var rows = new ArrayList<Map<String, ?>>();
        for (var row : known) {
            var cells = new HashMap<String, String>();
            for (int i = 0; i < row.size(); i++) {
                cells.put("c" + (i + 1), row.get(i));
            }
            rows.add(cells);
        }
        int atLeast = template.startsWith("templates/") ? EMPTY_LINES : 1;
        while (rows.size() < atLeast) {
            rows.add(Map.of());
        }
        return rows;
    }

    private static final int EMPTY_LINES = 7;

    private JasperPrint fill(String name, Map<String, Object> parameters, List<Map<String, ?>> rows) throws TroubleException {
        JasperReport report = templates.get(name);
        parameters.put(JRParameter.REPORT_TEMPLATES, new ArrayList<>(List.of(templates.styles())));
        parameters.put(JRParameter.REPORT_LOCALE, java.util.Locale.UK);
        try {
            var source = name.startsWith("letters/") ? new JREmptyDataSource(1) : new JRMapCollectionDataSource((Collection<Map<String, ?>>) rows);
            return JasperFillManager.getInstance(context).fill(report, parameters, source);
        } catch (JRException e) {
            throw new TroubleException(Problem.of("documents.template.broken", name, String.valueOf(e.getMessage())), e);
        }
    }
}
