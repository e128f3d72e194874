package soundpractice;

import java.util.logging.Level;
import java.util.logging.Logger;
import soundpractice.cli.SoundPractice;

/// Where the program begins. It hands over at once.
public final class Main {
    /// It warns at every start that links are not tagged; our letters have none. Held here, or the setting would be forgotten.
    private static final Logger JASPER = Logger.getLogger("net.sf.jasperreports");

    /// It tells the console whatever is odd in a file that somebody sent; the person is told in the program’s own words.
    private static final Logger ITEXT = Logger.getLogger("com.itextpdf");

    private static final Logger OURS = Logger.getLogger("soundpractice");

    private Main() {}

    /// Runs the command line, which opens the desktop when no command is given.
    public static void main(String[] args) {
        // Libraries that chat at every step are asked to speak only of trouble.
        Logger.getLogger("").setLevel(Level.WARNING);
        Logger.getLogger("").getHandlers()[0].setLevel(Level.WARNING);
        if (Boolean.getBoolean("soundpractice.debug")) {
            OURS.setLevel(Level.FINE);
            Logger.getLogger("").getHandlers()[0].setLevel(Level.FINE);
        }
        JASPER.setLevel(Level.SEVERE);
        ITEXT.setLevel(Level.OFF);
        int code = SoundPractice.run(args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
