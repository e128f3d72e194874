package soundpractice.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `bundle export|inspect|import|receipt|undo|held`: bundles out and in.
@Command(name = "bundle", mixinStandardHelpOptions = true, description = "Signed and encrypted bundles, out and in.",
        subcommands = {BundleExport.class, BundleInspect.class, BundleImport.class, BundleReceipt.class, BundleUndo.class, BundleHeld.class})
public final class BundleCommand implements Callable<Integer> {
    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        java.util.Objects.requireNonNull(spec).commandLine().usage(spec.commandLine().getOut());
        return CommandLine.ExitCode.USAGE;
    }
}
