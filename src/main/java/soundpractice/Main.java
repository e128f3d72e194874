package soundpractice;

import soundpractice.cli.SoundPractice;

/// Where the program begins. It hands over at once.
public final class Main {
    private Main() {}

    /// Runs the command line, which opens the desktop when no command is given.
    public static void main(String[] args) {
        int code = SoundPractice.run(args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
