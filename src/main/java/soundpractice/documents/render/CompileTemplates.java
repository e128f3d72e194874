package soundpractice.documents.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/// Part of the build: compiles the templates, so that the first letter need not wait for it. Does nothing to those that are up to date.
public final class CompileTemplates {
    private CompileTemplates() {}

    /// Compiles every `.jrxml` under the folder named first into a `.jasper` beside it.
    public static void main(String[] arguments) throws IOException, JRException {
        var folder = Path.of(arguments[0]);
        List<Path> sources;
        try (var files = Files.walk(folder)) {
            sources = files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
        }
        for (var source : sources) {
            var target = source.resolveSibling(source.getFileName().toString().replaceFirst("jrxml$", "jasper"));
            if (!Files.exists(target) || Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) < 0) {
                var fresh = source.resolveSibling(target.getFileName() + ".new");
                JasperCompileManager.compileReportToFile(source.toString(), fresh.toString());
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
