package soundpractice.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.FxThread;
import soundpractice.platform.text.Messages;
import soundpractice.shell.care.Chatter;

/// What the program does when no command is named: the window opens. It is read by itself first, because reading all commands takes longer than
/// opening the window.
@Command(name = "sound-practice", mixinStandardHelpOptions = true, version = "Sound Practice 0.1.0",
        description = "Looks after the quality of GP practices: register, performance, escalation, interviews, plans, letters and packs. Works offline.")
class OpenWindow implements Callable<Integer> {
    private static final String BUNDLE = ".qabundle";

    @Mixin
    final Globals globals = new Globals();

    @Option(names = "--safe", description = "Open the window without this laptop's preferences: usual colours, usual text size, English.")
    boolean safe;

    @Spec
    @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "BUNDLE", description = "A bundle to look at in the window, as a double click on it gives.")
    @Nullable Path bundle;

    /// No command: the desktop opens. Where there is no display the tour is taken instead, and says so.
    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        if (bundle != null && !isBundle(bundle)) {
            throw new ParameterException(line, "There is no command “" + bundle + "”. --help lists them.");
        }
        return open(line.getOut(), line.getErr());
    }

    private int open(PrintWriter lines, PrintWriter err) {
        if (FxThread.hasDisplay()) {
            try {
                return TheWindow.open(globals.place(), globals.today, safe, bundle);
            } catch (TroubleException e) {
                new Output(lines, err, globals.json, Messages.load(Locale.UK)).trouble(e);
                return StoreCommand.TROUBLE;
            }
        }
        Chatter.hush();
        var output = new Output(lines, err, globals.json, Messages.load(Locale.UK));
        var out = (Files.isDirectory(Path.of("target")) ? Path.of("target", "tour") : Path.of("sound-practice-tour")).toAbsolutePath();
        output.remark("cli.tour.instead", out.toString());
        return TourCommand.go(globals, output, out);
    }

    private static boolean isBundle(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(BUNDLE);
    }

    /// Whether these arguments name no command, so that the window is what is wanted.
    static boolean isMeantBy(String... args) {
        var window = new OpenWindow();
        try {
            var parsed = new CommandLine(window).parseArgs(args);
            boolean asks = parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
            return !asks && (window.bundle == null || isBundle(window.bundle));
        } catch (ParameterException aCommand) {
            return false;
        }
    }
}
