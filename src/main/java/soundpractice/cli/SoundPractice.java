package soundpractice.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.fx.FxThread;
import soundpractice.platform.text.Messages;
import soundpractice.shell.Start;

/// The root command. With no command the desktop opens.
@Command(name = "sound-practice", mixinStandardHelpOptions = true, version = "Sound Practice 0.1.0",
        description = "Looks after the quality of GP practices: register, performance, escalation, interviews, plans, letters and packs. Works offline.",
        subcommands = {
            InitCommand.class,
            DemoCommand.class,
            TourCommand.class,
            CheckCommand.class,
            PerformanceCommands.OnQuarters.class,
            CaseworkCommands.ListCases.class,
            CaseworkCommands.ShowCase.class,
            CaseworkCommands.Deadlines.class,
            LetterCommands.class,
            SignUpCommands.class,
            CalendarCommands.class,
            PathwayCommands.class,
            PlanCommands.class,
            MouCommands.class,
            SupportCommands.class,
            StocktakeCommands.class,
            MeetingCommands.class,
            PackCommands.class,
            ReportCommands.class,
            BackupCommand.class,
            RestoreCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            PracticesCommand.class,
            PracticeCommand.class,
            MembersCommand.class,
            BundleCommand.class,
            ConflictsCommand.class,
            CommandLine.HelpCommand.class,
        })
public final class SoundPractice implements Callable<Integer> {
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
        var output = new Output(line.getOut(), line.getErr(), globals.json, Messages.load(Locale.UK));
        if (FxThread.hasDisplay()) {
            try {
                Start.open(globals.store(), globals.today, safe, bundle);
                return 0;
            } catch (UnsupportedOperationException e) {
                // JavaFX says so when the system's own window library (GTK 3 on Linux) is not there.
                output.trouble(new TroubleException(Problem.of("cli.window.none"), e));
                return StoreCommand.TROUBLE;
            }
        }
        var out = (Files.isDirectory(Path.of("target")) ? Path.of("target", "tour") : Path.of("sound-practice-tour")).toAbsolutePath();
        output.remark("cli.tour.instead", out.toString());
        return TourCommand.go(globals, output, out);
    }

    /// Runs a command line.
    ///
    /// @return the exit code
    public static int run(String... args) {
        return run(new PrintWriter(System.out, true, StandardCharsets.UTF_8), new PrintWriter(System.err, true, StandardCharsets.UTF_8), args);
    }

    /// Runs a command line with its output going elsewhere, for tests.
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new SoundPractice())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, line, parsed) -> broken(e, line))
                .execute(args);
    }

    /// A disk that filled up under the database shows as an exception of its own; it is trouble like any other. Everything else is a bug and stays one.
    private static int broken(Exception e, CommandLine line) throws Exception {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io && FileTrouble.isFull(io)) {
                var globals = ((SoundPractice) line.getCommandSpec().root().userObject()).globals;
                new Output(line.getOut(), line.getErr(), false, Messages.load(Locale.UK)).trouble(FileTrouble.of(io, globals.store()));
                return StoreCommand.TROUBLE;
            }
        }
        throw e;
    }
}
