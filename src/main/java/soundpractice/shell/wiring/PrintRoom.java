package soundpractice.shell.wiring;

import java.util.Map;
import soundpractice.documents.render.JasperRenderer;
import soundpractice.kernel.TroubleException;

/// Printing, before anything is to be printed.
public final class PrintRoom {
    private PrintRoom() {}

    /// Prints a letter that nobody gets, so that the first real one takes a fraction of a second instead of two or three. Needs no store.
    public static boolean warmUp() throws TroubleException {
        JasperRenderer.open(null, Map.of()).warmUp();
        return true;
    }
}
