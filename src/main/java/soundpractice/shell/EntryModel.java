package soundpractice.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Job;
import soundpractice.platform.jobs.Jobs;
import soundpractice.platform.jobs.Progress;
import soundpractice.security.PassphraseStrength;
import soundpractice.sync.Invitation;

/// Getting into a store: by its passphrase, by making one, by the demonstration, from a backup. What stands in the way is kept in [#problems].
final class EntryModel<S> {
    private final StoreDoor<S> door;
    private final Jobs jobs;
    private final Consumer<S> opened;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ObjectProperty<List<Problem>> problems = new SimpleObjectProperty<>(this, "problems", List.of());

    EntryModel(StoreDoor<S> door, Jobs jobs, Consumer<S> opened) {
        this.door = door;
        this.jobs = jobs;
        this.opened = opened;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ObjectProperty<List<Problem>> problems() {
        return problems;
    }

    String shown() {
        return door.shown();
    }

    boolean isShared() {
        return door.isShared();
    }

    boolean demonstration() {
        return door.demonstration();
    }

    /// Takes the password of the team's server, for the next attempt.
    void serverPassword(String password) {
        if (!password.isEmpty()) {
            door.serverPassword(password);
        }
    }

    void open(String passphrase) {
        begin(progress -> door.open(passphrase, progress));
    }

    void create(StoreDoor.NewStore wanted) {
        begin(progress -> door.create(wanted, progress));
    }

    void demo() {
        begin(door::demo);
    }

    void restore(Path backup, String passphrase) {
        begin(progress -> door.restore(backup, passphrase, progress));
    }

    /// Reads an invitation.
    void invitation(Path file, Consumer<Invitation> read) {
        attempt(_ -> door.invitation(file), read);
    }

    /// Makes a newcomer's store and joins; what came of it is shown before the store is entered.
    void join(Invitation invitation, String passphrase, Path answer, Consumer<StoreDoor.Joined<S>> joined) {
        attempt(progress -> door.join(invitation, passphrase, answer, progress), joined);
    }

    /// Enters the store that was joined.
    void enter(StoreDoor.Joined<S> joined) {
        opened.accept(joined.store());
    }

    /// How well a passphrase would hold, leaning on neither name.
    PassphraseStrength strength(String passphrase, String organisation, String person) {
        return PassphraseStrength.of(passphrase, List.of(organisation, person));
    }

    private void begin(Job<Outcome<S>> way) {
        attempt(way, opened);
    }

    private <T> void attempt(Job<Outcome<T>> way, Consumer<T> done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        problems.set(List.of());
        jobs.start((Progress progress) -> way.run(progress), outcome -> came(outcome, done), this::trouble);
    }

    private <T> void came(Outcome<T> outcome, Consumer<T> done) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<T>(T value) -> done.accept(value);
            case Outcome.Refused<T>(List<Problem> why) -> problems.set(why);
        }
    }

    private void trouble(TroubleException trouble) {
        busy.set(false);
        problems.set(List.of(trouble.problem()));
    }
}
