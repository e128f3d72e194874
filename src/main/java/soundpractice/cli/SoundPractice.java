package soundpractice.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.text.Messages;
import soundpractice.shell.care.Chatter;

/// The root command and all others. With no command the desktop opens.
@Command(subcommands = {
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
            ConsentCommands.class,
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
public final class SoundPractice extends OpenWindow {
    private SoundPractice() {}

    /// Runs a command line.
    ///
    /// @return the exit code
    public static int run(String... args) {
        if (args.length > 0 && !OpenWindow.isMeantBy(args)) {
            Chatter.hush();
        }
        return run(TheWindow.writer(System.out), TheWindow.writer(System.err), args);
    }

    /// Runs a command line with its output going elsewhere, for tests.
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(OpenWindow.isMeantBy(args) ? new OpenWindow() : new SoundPractice())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, line, parsed) -> broken(e, line))
                .execute(args);
    }

    /// The commands with their options, to be compared with what the guides tell people to type.
    static CommandLine line() {
        return new CommandLine(new SoundPractice());
    }

    /// A disk that filled up under the database shows as an exception of its own; it is trouble like any other. Everything else is a bug and stays one.
    private static int broken(Exception e, CommandLine line) throws Exception {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io && FileTrouble.isFull(io)) {
                var globals = ((OpenWindow) line.getCommandSpec().root().userObject()).globals;
                new Output(line.getOut(), line.getErr(), false, Messages.load(Locale.UK)).trouble(FileTrouble.of(io, globals.store()));
                return StoreCommand.TROUBLE;
            }
        }
        throw e;
    }
}
