package soundpractice.documents.render;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.Provider;
import java.security.SecureRandomSpi;
import java.security.Security;
import java.util.List;
import java.util.Random;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import org.jspecify.annotations.Nullable;

/// Part of the build: compiles the templates, so that the first letter need not wait for it. Does nothing to those that are up to date. The same
/// template gives the same bytes, so that two builds of one commit give the same program.
public final class CompileTemplates {
    private CompileTemplates() {}

    /// Compiles every `.jrxml` under the folder named first into a `.jasper` beside it.
    public static void main(String[] arguments) throws IOException, JRException {
        // Jasper names each element of a template by chance. Here chance begins anew with each template.
        var chance = new Random();
        Security.insertProviderAt(new SameChance(chance), 1);
        var folder = Path.of(arguments[0]);
        List<Path> sources;
        try (var files = Files.walk(folder)) {
            sources = files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
        }
        for (var source : sources) {
            var target = source.resolveSibling(source.getFileName().toString().replaceFirst("jrxml$", "jasper"));
            if (!Files.exists(target) || Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) < 0) {
                var fresh = source.resolveSibling(target.getFileName() + ".new");
                chance.setSeed(folder.relativize(source).toString().replace('\\', '/').hashCode());
                JasperCompileManager.compileReportToFile(source.toString(), fresh.toString());
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /// Gives the build's own chance to whoever asks for unpredictable numbers. Nothing but names of elements is made while templates are compiled.
    private static final class SameChance extends Provider {
        @Serial
        private static final long serialVersionUID = 1L;

        SameChance(Random chance) {
            super("SameChance", "1", "the same numbers at every build");
            putService(new Service(this, "SecureRandom", "SameChance", Numbers.class.getName(), null, null) {
                @Override
                public Object newInstance(@Nullable Object parameter) {
                    return new Numbers(chance);
                }
            });
        }
    }

    private static final class Numbers extends SecureRandomSpi {
        @Serial
        private static final long serialVersionUID = 1L;

        private final Random chance;

        Numbers(Random chance) {
            this.chance = chance;
        }

        @Override
        protected void engineSetSeed(byte[] seed) {
            // What it is to give is settled already.
        }

        @Override
        protected void engineNextBytes(byte[] bytes) {
            chance.nextBytes(bytes);
        }

        @Override
        protected byte[] engineGenerateSeed(int count) {
            var seed = new byte[count];
            chance.nextBytes(seed);
            return seed;
        }
    }
}
