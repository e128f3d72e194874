package soundpractice.shell;

import java.nio.file.Path;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Progress;

/// A door to a store that is nothing but a name, for the window's own tests.
final class GuestDoor implements StoreDoor<String> {
    boolean there;
    int closed;
    /// What a team's server asks for; empty when it asks for nothing.
    String wanted = "";
    private String given = "";

    GuestDoor(boolean there) {
        this.there = there;
    }

    @Override
    public Path folder() {
        return Path.of("Documents", "Sound Practice");
    }

    @Override
    public void serverPassword(String password) {
        given = password;
    }

    @Override
    public boolean there() {
        return there;
    }

    @Override
    public Outcome<String> create(NewStore wanted, Progress progress) {
        there = true;
        return Outcome.done(wanted.organisation());
    }

    @Override
    public Outcome<String> open(String passphrase, Progress progress) throws TroubleException {
        if (!given.equals(wanted)) {
            throw new TroubleException(Problem.of("platform.server.password", "quality (db.office.example)"));
        }
        if (!passphrase.equals("four words hold well")) {
            throw new TroubleException(Problem.of("security.unlock.wrong-passphrase"));
        }
        return Outcome.done("NHS Ambershire");
    }

    @Override
    public Outcome<String> demo(Progress progress) {
        return Outcome.done("NHS Ambershire (demonstration)");
    }

    @Override
    public Outcome<String> restore(Path backup, String passphrase, Progress progress) {
        return Outcome.done("NHS Ambershire");
    }

    @Override
    public void close(String store) {
        closed++;
    }
}
