package soundpractice.shell.care;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Libraries that chat at every step are asked to speak only of trouble. The first logger of a program looks for others in every library there is, which
/// takes a twentieth of a start; so the window asks for quiet beside its own start, the command line before its first word.
public final class Chatter {
    /// It warns at every start that links are not tagged; our letters have none. Held here, or the setting would be forgotten.
    private static final Logger JASPER = Logger.getLogger("net.sf.jasperreports");

    /// It tells the console whatever is odd in a file that somebody sent; the person is told in the program’s own words.
    private static final Logger ITEXT = Logger.getLogger("com.itextpdf");

    private static final Logger OURS = Logger.getLogger("soundpractice");

    private Chatter() {}

    /// Asks for quiet; `-Dsoundpractice.debug=true` lets our own rooms speak of details.
    public static void hush() {
        Logger.getLogger("").setLevel(Level.WARNING);
        Logger.getLogger("").getHandlers()[0].setLevel(Level.WARNING);
        if (Boolean.getBoolean("soundpractice.debug")) {
            OURS.setLevel(Level.FINE);
            Logger.getLogger("").getHandlers()[0].setLevel(Level.FINE);
        }
        JASPER.setLevel(Level.SEVERE);
        ITEXT.setLevel(Level.OFF);
    }
}
