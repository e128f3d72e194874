package soundpractice.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The root command. With no command the desktop opens.
@Command(name = "sound-practice", mixinStandardHelpOptions = true, version = "Sound Practice 0.1.0",
        description = "Looks after the quality of GP practices: register, performance, escalation, interviews, plans, letters and packs. Works offline.",
        subcommands = {
            InitCommand.class,
            CheckCommand.class,
            PerformanceCommands.OnQuarters.class,
            CaseworkCommands.ListCases.class,
            CaseworkCommands.ShowCase.class,
            CaseworkCommands.Deadlines.class,
            LetterCommands.class,
            BackupCommand.class,
            RestoreCommand.class,
            ImportCommand.class,
            PracticesCommand.class,
            PracticeCommand.class,
            CommandLine.HelpCommand.class,
        })
public final class SoundPractice {
    @Mixin
    final Globals globals = new Globals();

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
                .execute(args);
    }
}
