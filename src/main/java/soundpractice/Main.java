package soundpractice;

import soundpractice.cli.SoundPractice;
import soundpractice.cli.TheWindow;
import soundpractice.platform.fx.FxThread;

/// Where the program begins. It hands over at once.
public final class Main {
    private Main() {}

    /// Opens the desktop when nothing was typed behind the program's name, and runs the command line otherwise.
    public static void main(String[] args) {
        int code = args.length == 0 && FxThread.hasDisplay() ? TheWindow.ofUsualStore() : SoundPractice.run(args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
