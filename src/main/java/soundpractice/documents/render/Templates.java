package soundpractice.documents.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// The page templates by name (`letters/letter-4`). A team's own file in its `reports` folder goes before ours; it is examined and compiled here.
/// Ours were compiled when the program was built. Compiled pages are never read from a team's folder: they could hold anything.
final class Templates {
    /// Styles that every template shares.
    static final String STYLES = "styles";

    private final JasperReportsContext context;
    private final @Nullable Path own;
    private final Map<String, Ready> ready = new ConcurrentHashMap<>();
    private final Map<String, JRTemplate> styles = new ConcurrentHashMap<>();

    private record Ready(long changed, JasperReport report) {}

    /// @param own the team's folder of edited templates; null if there is none
    Templates(JasperReportsContext context, @Nullable Path own) {
        this.context = context;
        this.own = own;
    }

    /// The compiled template of that name.
    JasperReport get(String name) throws TroubleException {
        var edited = own == null ? null : own.resolve(name + ".jrxml");
        long changed = edited == null ? 0 : edited.toFile().lastModified();
        var known = ready.get(name);
        if (known != null && known.changed == changed) {
            return known.report;
        }
        var report = changed == 0 || edited == null ? shipped(name) : edited(name, edited);
        ready.put(name, new Ready(changed, report));
        return report;
    }

    /// The shared styles.
    JRTemplate styles() throws TroubleException {
        var known = styles.get(STYLES);
        if (known == null) {
            try (var in = open(STYLES + ".jrtx")) {
                if (in == null) {
                    throw new TroubleException(Problem.of("documents.template.missing", STYLES));
                }
                known = JRXmlTemplateLoader.getInstance(context).loadTemplate(in);
            } catch (IOException e) {
                throw new TroubleException(Problem.of("documents.template.missing", STYLES), e);
            }
            styles.put(STYLES, known);
        }
        return known;
    }

    private JasperReport edited(String name, Path file) throws TroubleException {
        try {
            var jrxml = Files.readAllBytes(file);
            var forbidden = TemplateCheck.examine(name, jrxml);
            if (forbidden.isPresent()) {
                throw new TroubleException(forbidden.get());
            }
            return compile(name, new ByteArrayInputStream(jrxml));
        } catch (IOException e) {
            throw new TroubleException(Problem.of("documents.template.missing", name), e);
        }
    }

    private JasperReport shipped(String name) throws TroubleException {
        try (var compiled = open(name + ".jasper")) {
            if (compiled != null) {
                return (JasperReport) JRLoader.loadObject(context, compiled);
            }
        } catch (IOException | JRException e) {
            throw new TroubleException(Problem.of("documents.template.missing", name), e);
        }
        try (var source = open(name + ".jrxml")) {
            if (source == null) {
                throw new TroubleException(Problem.of("documents.template.missing", name));
            }
            return compile(name, source);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("documents.template.missing", name), e);
        }
    }

    private JasperReport compile(String name, InputStream jrxml) throws TroubleException {
        try {
            return JasperCompileManager.getInstance(context).compile(jrxml);
        } catch (JRException e) {
            throw new TroubleException(Problem.of("documents.template.broken", name, firstLines(e)), e);
        }
    }

    private static String firstLines(JRException e) {
        var says = e.getMessage() == null ? "" : e.getMessage().strip();
        return says.lines().filter(line -> !line.isBlank()).limit(3).reduce((a, b) -> a + " " + b.strip()).orElse("");
    }

    private static @Nullable InputStream open(String file) {
        return Templates.class.getResourceAsStream("/reports/" + file);
    }
}
