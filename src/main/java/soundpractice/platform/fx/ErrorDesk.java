package soundpractice.platform.fx;

import javafx.application.Platform;
import org.slf4j.LoggerFactory;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.text.Messages;

/// Where things that went wrong are told. Trouble: a message and the next step. A bug: logged once without practice data, one window
/// with a short code to quote. Never silent, never a stack trace on the screen.
public final class ErrorDesk {
    private final Messages words;
    private final Dialogs dialogs;

    /// A desk that tells through these dialogs.
    public ErrorDesk(Messages words, Dialogs dialogs) {
        this.words = words;
        this.dialogs = dialogs;
    }

    /// The world is in the way; tells what and what to do next.
    public void trouble(TroubleException trouble) {
        if (trouble.getCause() != null) {
            LoggerFactory.getLogger(ErrorDesk.class).info("trouble {}\n{}", trouble.problem().key(), BugReport.of(trouble.getCause()).trace());
        }
        dialogs.tell(words.text("platform.trouble.title"), words.of(trouble.problem()), words.next(trouble.problem()));
    }

    /// Something that should never have happened.
    public void bug(Throwable bug) {
        var report = BugReport.of(bug);
        LoggerFactory.getLogger(ErrorDesk.class).error("bug {}\n{}", report.code(), report.trace());
        Runnable tell = () -> dialogs.tell(words.text("platform.bug.title"), words.text("platform.bug.text", report.code()), words.text("platform.bug.next"));
        if (Platform.isFxApplicationThread()) {
            tell.run();
        } else {
            Platform.runLater(tell);
        }
    }

    /// Makes every uncaught exception end here.
    public void catchAll() {
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> bug(bug));
    }
}
