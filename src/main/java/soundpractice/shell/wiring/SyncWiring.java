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
        this.team = new StoredTeam(store.unlocked(), store.journal(), store.segments(), verifier, store.clock(), new SecureRandom());
        this.exchange = new BundleExchange(new BundleExchange.Parts(
                team, store.unlocked().keys(), store.segments(), store.clashes(), store.blobs(), new Notebook(store.journal()), verifier, SyncWiring::neededFor,
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

    /// Which permission the work on a kind of record takes. What only a newer program knows anybody may write who may write at all.
    private static Set<Permission> neededFor(String kind) {
        return switch (kind) {
            case "register.dataset" -> EnumSet.of(Permission.IMPORT_REGISTER);
            case "register.area", "performance.policy", "casework.letter_settings", "stocktake.questionnaire", "stocktake.score_rules" ->
                EnumSet.of(Permission.CHANGE_POLICY);
            case "performance.dashboard" -> EnumSet.of(Permission.PUBLISH_QUARTER);
            case "performance.challenge" -> EnumSet.of(Permission.LOG_CHALLENGE, Permission.VALIDATE_QUARTER);
            case "performance.frozen_quarter" -> EnumSet.of(Permission.VALIDATE_QUARTER);
            case "casework.case", "casework.decision" -> EnumSet.of(Permission.DECIDE_CASES);
            case "security.member" -> EnumSet.of(Permission.MANAGE_MEMBERS);
            default -> neededIn(kind.substring(0, kind.indexOf('.')));
        };
    }

    private static Set<Permission> neededIn(String room) {
        return switch (room) {
            case "register" -> EnumSet.of(Permission.EDIT_PRACTICE);
            case "casework", "documents" -> EnumSet.of(Permission.HANDLE_LETTERS, Permission.DECIDE_CASES);
            case "stocktake" -> EnumSet.of(Permission.HOLD_STOCKTAKE);
            case "improvement" -> EnumSet.of(Permission.WRITE_PLAN);
            case "inspection", "contract" -> EnumSet.of(Permission.ACT_ON_CONTRACT);
            case "committee" -> EnumSet.of(Permission.KEEP_COMMITTEE);
            default -> EnumSet.of(Permission.CARRY_OUT);
        };
    }
}
