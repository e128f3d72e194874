package soundpractice;

import java.util.logging.Level;
import java.util.logging.Logger;
import soundpractice.cli.SoundPractice;

/// Where the program begins. It hands over at once.
public final class Main {
    private Main() {}

    /// Runs the command line, which opens the desktop when no command is given.
    public static void main(String[] args) {
        // Libraries that chat at every step are asked to speak only of trouble.
        Logger.getLogger("").setLevel(Level.WARNING);
        int code = SoundPractice.run(args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
