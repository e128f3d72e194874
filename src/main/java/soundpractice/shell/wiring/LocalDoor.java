package soundpractice.shell.wiring;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import soundpractice.casework.LetterSettings;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.Folders;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.platform.text.Messages;
import soundpractice.security.Member;
import soundpractice.security.Person;
import soundpractice.security.Vault;
import soundpractice.shell.StoreDoor;
import soundpractice.shell.demo.DemoMark;
import soundpractice.shell.demo.DemoStore;
import soundpractice.sync.Invitation;
import soundpractice.sync.Team;

/// The ways into the store of this laptop.
public final class LocalDoor implements StoreDoor<OpenStore> {
    private static final Logger LOG = LoggerFactory.getLogger(LocalDoor.class);
    private static final int DEMO_PRACTICES = 48;
    private static final int DEMO_YEARS = 3;

    private final Path folder;
    private volatile StorePlace place;
    private final Vault vault;
    private final Messages messages;
    private final InstantSource clock;

    /// The doors of a folder.
    public LocalDoor(Path folder, Messages messages, InstantSource clock) {
        this(new StorePlace(folder, null), messages, clock);
    }

    /// The doors of a folder, or of a team's store.
    public LocalDoor(StorePlace place, Messages messages, InstantSource clock) {
        this.place = place;
        this.folder = place.folder();
        this.vault = SecurityWiring.vault();
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public String shown() {
        return place.shown();
    }

    @Override
    public boolean isShared() {
        return place.isShared();
    }

    @Override
    public void serverPassword(String password) {
        place = place.with(password);
    }

    @Override
    public boolean there() {
        return vault.hasStore(folder);
    }

    @Override
    public Outcome<OpenStore> create(NewStore wanted, Progress progress) throws TroubleException {
        var passphrase = wanted.passphrase().toCharArray();
        try {
            var person = new Person(wanted.person(), wanted.role(), wanted.organisation());
            return Outcome.done(founded(OpenStore.open(TeamSeats.create(place, person, passphrase), place, messages, clock)));
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    /// Makes the person who opened a new store its first member, the root of trust, and gives the letters something honest to print.
    public static OpenStore founded(OpenStore store) throws TroubleException {
        var member = new Member(store.author(), store.person().role(), store.today(), null, List.of());
        var settings = CaseworkWiring.firstSettings(store.messages(), store.person().organisation(), store.author());
        store.founding().save(Change.plain()
                .put(Member.KIND, Member.id(store.author()), Scope.AREA, member)
                .put(LetterSettings.KIND, LetterSettings.ID, Scope.AREA, settings));
        SyncWiring.begin(store);
        if (store.place().isShared()) {
            store.place().noteTeam(new SyncWiring(store).team().trust().group());
        }
        return store;
    }

    @Override
    public Outcome<OpenStore> open(String passphrase, Progress progress) throws TroubleException {
        var typed = (passphrase.isEmpty() && demonstration() ? DemoMark.PASSPHRASE : passphrase).toCharArray();
        try {
            return Outcome.done(OpenStore.open(TeamSeats.unlock(place, typed), place, messages, clock));
        } finally {
            Arrays.fill(typed, ' ');
        }
    }

    @Override
    public boolean demonstration() {
        return DemoMark.isAt(folder);
    }

    private OpenStore opened(Path where, String passphrase) throws TroubleException {
        var typed = passphrase.toCharArray();
        try {
            return OpenStore.open(vault.unlock(where, typed), messages, clock);
        } finally {
            Arrays.fill(typed, ' ');
        }
    }

    @Override
    public Outcome<OpenStore> demo(Progress progress) throws TroubleException, StoppedException {
        var where = Folders.temporary("sound-practice-demonstration").resolve("store");
        makeDemo(where, LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")), DEMO_PRACTICES, DEMO_YEARS, progress);
        return Outcome.done(opened(where, DemoMark.PASSPHRASE));
    }

    /// Makes the demonstration in a folder that has no store.
    public void makeDemo(Path where, LocalDate today, int practices, int years, Progress progress) throws TroubleException, StoppedException {
        new DemoStore(today, practices, years, progress).make(vault, where, DemoMark.PASSPHRASE.toCharArray(), messages);
        DemoMark.put(where);
    }

    @Override
    public Outcome<OpenStore> restore(Path backup, String passphrase, Progress progress) throws TroubleException {
        if (place.isShared()) {
            return Outcome.refused(Problem.of("shell.team.folder-only"));
        }
        var typed = passphrase.toCharArray();
        try {
            SecurityWiring.backups().restore(backup, folder, typed);
        } finally {
            Arrays.fill(typed, ' ');
        }
        return Outcome.done(opened(folder, passphrase));
    }

    @Override
    public Outcome<Invitation> invitation(Path file) throws TroubleException {
        var read = SyncWiring.papers().invitation(file);
        return read.isPresent() ? Outcome.done(read.get()) : Outcome.refused(Problem.of("sync.paper.no-invitation", String.valueOf(file.getFileName())));
    }

    @Override
    public Outcome<Joined<OpenStore>> join(Invitation invitation, String passphrase, Path answer, Progress progress) throws TroubleException {
        var typed = passphrase.toCharArray();
        try {
            var person = new Person(invitation.person(), invitation.role(), invitation.organisation());
            var store = OpenStore.open(TeamSeats.arrive(place, person, typed), place, messages, clock);
            var joined = joined(store, invitation, answer);
            if (joined.isDone()) {
                place.noteTeam(invitation.group());
            } else {
                store.close();
            }
            return joined;
        } finally {
            Arrays.fill(typed, ' ');
        }
    }

    private static Outcome<Joined<OpenStore>> joined(OpenStore store, Invitation invitation, Path answer) throws TroubleException {
        var joining = new SyncWiring(store).team().join(invitation);
        if (joining instanceof Outcome.Done<Team.Joining>(Team.Joining done)) {
            SyncWiring.papers().write(answer, done.acceptance().text());
            return Outcome.done(new Joined<>(store, done.words(), invitation.by(), answer));
        }
        return Outcome.refused(joining.problems());
    }

    @Override
    public void close(OpenStore store) {
        try {
            store.close();
        } catch (TroubleException e) {
            LOG.warn("the store did not close cleanly; the journal has everything", e);
        }
    }
}
