package soundpractice.shell.wiring;

import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeMap;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.db.Database;
import soundpractice.platform.files.StoreLayout;
import soundpractice.platform.server.TeamServer;
import soundpractice.security.Person;
import soundpractice.security.Unlocked;
import soundpractice.sync.Laptop;
import soundpractice.sync.Teammate;
import soundpractice.sync.Trust;

/// Who may sit down at a store that a team shares on its server. Each has a seat: a folder with their own keys, opened by their own passphrase, and on the
/// server the store's key, sealed to them. Whoever belongs to the team by its papers is given one by the next colleague who has the store open.
public final class TeamSeats {

    private TeamSeats() {}

    /// Makes the keys of a new store; on a server, of the first store there.
    ///
    /// @throws TroubleException when there is a store already
    public static Unlocked create(StorePlace place, Person person, char[] passphrase) throws TroubleException {
        var address = place.server();
        if (address == null) {
            return SecurityWiring.vault().create(place.folder(), person, passphrase);
        }
        try (var server = TeamServer.open(address)) {
            if (!server.seats().isEmpty()) {
                throw new TroubleException(Problem.of("shell.team.there-already", place.shown()));
            }
            var unlocked = SecurityWiring.vault().create(place.folder(), person, passphrase);
            server.giveSeat(unlocked.device(), unlocked.keyFor(unlocked.keys().agreementPublic()));
            place.note(true);
            return unlocked;
        }
    }

    /// Makes the keys of a newcomer, who has an invitation and no seat yet.
    public static Unlocked arrive(StorePlace place, Person person, char[] passphrase) throws TroubleException {
        var vault = SecurityWiring.vault();
        var unlocked = vault.hasStore(place.folder()) ? vault.unlock(place.folder(), passphrase) : vault.create(place.folder(), person, passphrase);
        if (place.isShared() && !place.isSeated()) {
            place.note(false);
        }
        return unlocked;
    }

    /// Opens the keys of a store; on a server, takes the seat if it has been given meanwhile.
    ///
    /// @throws TroubleException when the passphrase is wrong, or nobody has let this laptop in
    public static Unlocked unlock(StorePlace place, char[] passphrase) throws TroubleException {
        var vault = SecurityWiring.vault();
        var unlocked = vault.unlock(place.folder(), passphrase);
        var address = place.server();
        if (address == null || place.isSeated()) {
            return unlocked;
        }
        try (var server = TeamServer.open(address)) {
            var key = server.seat(unlocked.device());
            if (key.isEmpty()) {
                throw new TroubleException(Problem.of("shell.team.no-seat", place.shown()));
            }
            // What was here was only the way in: the newcomer's own copy of the invitation.
            var layout = new StoreLayout(place.folder());
            Database.discard(layout.journal());
            Database.discard(layout.index());
            vault.takeSeat(place.folder(), passphrase, key.get());
            place.note(true);
        } finally {
            unlocked.close();
        }
        return vault.unlock(place.folder(), passphrase);
    }

    /// Gives a seat to everybody who belongs to the team and takes it from those who do not.
    static void giveOut(TeamServer server, Unlocked unlocked, Trust trust) throws TroubleException {
        var wanted = new TreeMap<String, Laptop>();
        for (var mate : trust.everybody()) {
            mate.laptops().stream().filter(m -> mate.active() && m.active()).map(Teammate.Machine::laptop).forEach(l -> wanted.put(l.device(), l));
        }
        if (!wanted.containsKey(unlocked.device())) {
            return;
        }
        var given = server.seats();
        for (var device : wanted.keySet()) {
            if (!given.contains(device)) {
                server.giveSeat(device, unlocked.keyFor(HexFormat.of().parseHex(Objects.requireNonNull(wanted.get(device)).agreement())));
            }
        }
        for (var device : given) {
            if (!wanted.containsKey(device)) {
                server.takeSeat(device);
            }
        }
    }
}
