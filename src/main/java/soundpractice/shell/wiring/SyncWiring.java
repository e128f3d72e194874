package soundpractice.shell.wiring;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import soundpractice.kernel.TroubleException;
import soundpractice.security.Permission;
import soundpractice.sync.BundleFolder;
import soundpractice.sync.Exchange;
import soundpractice.sync.Papers;
import soundpractice.sync.Team;
import soundpractice.sync.intake.PaperFiles;
import soundpractice.sync.intake.WatchedFolder;
import soundpractice.sync.review.Review;
import soundpractice.sync.review.TwinFinder;
import soundpractice.sync.store.Notebook;
import soundpractice.sync.store.StoredTeam;
import soundpractice.sync.wire.BundleExchange;
import soundpractice.sync.wall.LookAround;
import soundpractice.sync.wire.Ed25519;

/// Builds the meeting of laptops: the team, bundles out and in.
public final class SyncWiring {
    private final OpenStore store;
    private final Team team;
    private final Exchange exchange;
    private final LookAround around;

    /// Of an open store.
    public SyncWiring(OpenStore store) {
        this(store, () -> SecurityWiring.beforeImport(store));
    }

    SyncWiring(OpenStore store, BundleExchange.BeforeImport before) {
        var verifier = new Ed25519();
        this.store = store;
        this.team = new StoredTeam(store.unlocked(), store.founding(), store.segments(), verifier, store.clock(), new SecureRandom());
        this.exchange = new BundleExchange(new BundleExchange.Parts(
                team, store.unlocked().keys(), store.segments(), store.clashes(), store.blobs(), new Notebook(store.founding()), verifier, SyncWiring::neededFor,
                store.clock(), before, store.segments()::records));
        this.around = new LookAround(team, exchange, store.segments(), store.journal());
    }

    /// Who belongs to the team.
    public Team team() {
        return team;
    }

    /// Bundles out and in.
    public Exchange exchange() {
        return exchange;
    }

    /// How the laptops stand to each other.
    public LookAround around() {
        return around;
    }

    /// Everything that asks for a person.
    ///
    /// @param finders what finds records that break a rule together
    public Review review(List<TwinFinder> finders) {
        return new Review(store.clashes(), store.journal(), finders, store.author(), store::today);
    }

    /// The same for the command line, where a store is open for one command.
    public static Review review(OpenStore store) {
        var practices = new RegisterWiring(store).practices();
        var cases = CaseworkWiring.of(store).cases();
        var names = new RecordNaming(store.messages(), practices, cases, store::today);
        return new SyncWiring(store).review(List.of(
                new OpenCasesTwice(cases, names, store.messages(), store::today), new StocktakesTwice(StocktakeWiring.of(store).interviews(), names, store.messages())));
    }

    /// The watched folder.
    public BundleFolder folder() {
        return new WatchedFolder(store.founding());
    }

    /// Invitations and answers as files.
    public static Papers papers() {
        return new PaperFiles(new Ed25519());
    }

    /// Begins the team, so that a new store can meet others from its first day.
    static void begin(OpenStore store) throws TroubleException {
        new SyncWiring(store).team().trust();
    }

    /// Which permission the work on a kind of record takes. Whether a challenge is logged or settled cannot be told by its kind alone.
    private static Set<Permission> neededFor(String kind) {
        var needed = EnumSet.copyOf(Permits.needed(kind, null));
        if (kind.equals("performance.challenge")) {
            needed.add(Permission.LOG_CHALLENGE);
        }
        return needed;
    }
}
