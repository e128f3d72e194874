package soundpractice.shell.wiring;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.TroubleException;
import soundpractice.security.Permission;
import soundpractice.sync.Acceptance;
import soundpractice.sync.Exchange;
import soundpractice.sync.Invitation;
import soundpractice.sync.Team;
import soundpractice.sync.store.Notebook;
import soundpractice.sync.store.StoredTeam;
import soundpractice.sync.wire.BundleExchange;
import soundpractice.sync.wire.Ed25519;
import soundpractice.sync.wire.JoiningText;

/// Builds the meeting of laptops: the team, bundles out and in.
public final class SyncWiring {
    private final Team team;
    private final Exchange exchange;

    /// Of an open store.
    public SyncWiring(OpenStore store) {
        this(store, () -> SecurityWiring.beforeImport(store));
    }

    SyncWiring(OpenStore store, BundleExchange.BeforeImport before) {
        var verifier = new Ed25519();
        this.team = new StoredTeam(store.unlocked(), store.founding(), store.segments(), verifier, store.clock(), new SecureRandom());
        this.exchange = new BundleExchange(new BundleExchange.Parts(
                team, store.unlocked().keys(), store.segments(), store.clashes(), store.blobs(), new Notebook(store.founding()), verifier, SyncWiring::neededFor,
                store.clock(), before, store.segments()::records));
    }

    /// Who belongs to the team.
    public Team team() {
        return team;
    }

    /// Bundles out and in.
    public Exchange exchange() {
        return exchange;
    }

    /// Begins the team, so that a new store can meet others from its first day.
    static void begin(OpenStore store) throws TroubleException {
        new SyncWiring(store).team().trust();
    }

    /// Reads an invitation's text; null when it is none.
    public static @Nullable Invitation invitation(String text) {
        return JoiningText.invitation(text, new Ed25519());
    }

    /// Reads an acceptance's text; null when it is none.
    public static @Nullable Acceptance acceptance(String text) {
        return JoiningText.acceptance(text, new Ed25519());
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
