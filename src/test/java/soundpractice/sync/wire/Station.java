package soundpractice.sync.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.KeyAgreement;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Kind;
import soundpractice.journal.Sealing;
import soundpractice.journal.store.BlobFolder;
import soundpractice.journal.store.JournalStore;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.db.Database;
import soundpractice.platform.server.ServerOfTests;
import soundpractice.platform.server.TeamServer;
import soundpractice.security.DeviceKeys;
import soundpractice.security.Member;
import soundpractice.security.Permission;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.security.Unlocked;
import soundpractice.security.crypto.StoreKeys;
import soundpractice.sync.Exchange;
import soundpractice.sync.ExportWish;
import soundpractice.sync.HeldPiece;
import soundpractice.sync.Sent;
import soundpractice.sync.Team;
import soundpractice.sync.Watch;
import soundpractice.sync.store.Notebook;
import soundpractice.sync.store.StoredTeam;

/// A laptop in a test: real files, a real journal, real keys, its index in memory. Its clock stands where the test puts it.
final class Station implements AutoCloseable {
    /// A card with four fields, of which two only make sense together.
    record Card(String title, String owner, String grade, String reason, @Nullable String file) {
        static Card of(String title) {
            return new Card(title, "nobody", "no", "none", null);
        }
    }

    static final Kind<Card> CARD = Kind.of("register.card", Card.class).together("grade", "reason");
    static final PracticeCode ONE = PracticeCode.of("Z99001");
    static final PracticeCode TWO = PracticeCode.of("Z99002");
    static final ExportWish EVERYTHING = new ExportWish(List.of(), List.of(), true, Long.MAX_VALUE);
    static final ExportWish WHAT_IS_NEW = new ExportWish(List.of(), List.of(), false, Long.MAX_VALUE);

    private static final AtomicLong DATABASES = new AtomicLong();
    private static final List<Database> IDLE = new ArrayList<>();
    /// With `-Dstore.of.tests=server`, each laptop's journal is on a server, as that of a team's seat is.
    private static final Map<Path, String> DATABASE_OF = new ConcurrentHashMap<>();

    final Path folder;
    final AtomicLong clock = new AtomicLong(1_790_000_000_000L);
    final Keys keys;
    final JournalStore journal;
    final BlobFolder blobs;
    final Team team;
    final Exchange exchange;
    final String device;
    private final @Nullable TeamServer server;
    private final Database database;
    private final String name;
    private final Role role;
    private final StoreKeys sealing = new StoreKeys(new byte[32]);
    boolean roomLeft = true;

    Station(Path folder, String name, Role role, String device, Keys keys, List<Kind<?>> kinds) throws TroubleException {
        this.folder = folder;
        this.name = name;
        this.role = role;
        this.device = device;
        this.keys = keys;
        this.database = database();
        var kept = new BlobFolder(folder.resolve("blobs"), sealing);
        var pen = new JournalStore.Pen(name, device);
        if (ServerOfTests.isWanted()) {
            this.server = TeamServer.open(ServerOfTests.address(DATABASE_OF.computeIfAbsent(folder, f -> ServerOfTests.database())));
            this.blobs = kept.sharedOn(server);
            this.journal = JournalStore.shared(folder.resolve("journal"), sealing, database, blobs, kinds, List.of(), pen, time(), server);
        } else {
            this.server = null;
            this.blobs = kept;
            this.journal = JournalStore.open(folder.resolve("journal"), sealing, database, blobs, kinds, List.of(), pen, time());
        }
        var verifier = new Ed25519();
        this.team = new StoredTeam(unlocked(), journal, journal.segments(), verifier, time(), new SplittableRandom(7));
        this.exchange = new BundleExchange(new BundleExchange.Parts(
                team, keys, journal.segments(), journal.clashes(), blobs, new Notebook(journal), verifier, Station::neededFor, time(), () -> {
                    if (!roomLeft) {
                        throw new TroubleException(Problem.of("platform.files.full", "backup"));
                    }
                }, journal.segments()::records));
    }

    static List<Kind<?>> kinds() {
        var kinds = new ArrayList<Kind<?>>(HeldPiece.kindsOfTheRoom());
        kinds.add(CARD);
        kinds.add(Member.KIND);
        return kinds;
    }

    static Station founder(Path folder) throws TroubleException {
        var station = new Station(folder, "Ann Example", Role.LEAD_QUALITY_MANAGER, UUID.randomUUID().toString(), Keys.fresh(), kinds());
        station.team.trust();
        return station;
    }

    /// A colleague who has joined and has the team's papers.
    static Station joined(Station founder, Path folder, String name, Role role, PracticeCode... practices) throws TroubleException, IOException {
        var station = new Station(folder, name, role, UUID.randomUUID().toString(), Keys.fresh(), kinds());
        station.clock.set(founder.clock.get());
        var invitation = founder.team.invite(name, role, List.of(practices)).orThrow();
        var joining = station.team.join(invitation).orThrow();
        founder.team.admit(joining.acceptance(), joining.words()).orThrow();
        station.take(founder.bundle(EVERYTHING)).orThrow();
        return station;
    }

    private InstantSource time() {
        return () -> java.time.Instant.ofEpochMilli(clock.get());
    }

    private static Set<Permission> neededFor(String kind) {
        return kind.startsWith("security.") ? Set.of(Permission.MANAGE_MEMBERS) : kind.startsWith("register.") ? Set.of(Permission.EDIT_PRACTICE) : Set.of(Permission.CARRY_OUT);
    }

    private static synchronized Database database() throws TroubleException {
        if (!IDLE.isEmpty()) {
            return IDLE.removeLast();
        }
        return Database.inMemory("station-" + DATABASES.incrementAndGet());
    }

    private static synchronized void giveBack(Database database) {
        database.jdbi().useHandle(h -> List.of("revision", "record", "applied", "segment", "unsealed", "open_clash", "arrival").forEach(t -> h.execute("DELETE FROM " + t)));
        IDLE.add(database);
    }

    RecordId put(RecordId id, PracticeCode practice, Card card) throws TroubleException {
        clock.addAndGet(1000);
        var read = journal.find(CARD, id);
        journal.save(read.isPresent() ? Change.plain().put(read.get(), card) : Change.plain().put(CARD, id, Scope.of(practice), card));
        return id;
    }

    RecordId put(PracticeCode practice, Card card) throws TroubleException {
        return put(journal.newId(), practice, card);
    }

    void delete(RecordId id) throws TroubleException {
        clock.addAndGet(1000);
        journal.save(Change.plain().delete(journal.find(CARD, id).orElseThrow()));
    }

    Card card(RecordId id) {
        return journal.find(CARD, id).orElseThrow().value();
    }

    Path bundle(ExportWish wish) throws TroubleException, IOException {
        return Path.of(export(wish).file());
    }

    Sent export(ExportWish wish) throws TroubleException, IOException {
        clock.addAndGet(1000);
        Files.createDirectories(folder.resolve("out"));
        return exchange.export(wish, folder.resolve("out").resolve(UUID.randomUUID() + ".qabundle"), Watch.NOBODY).orThrow();
    }

    Outcome<Exchange.Imported> take(Path bundle) throws TroubleException {
        clock.addAndGet(1000);
        return exchange.take(bundle, null, false, Watch.NOBODY);
    }

    String digest() throws TroubleException {
        return journal.segments().digests().toString();
    }

    /// What is known about a record, for whoever looks for a difference.
    String about(RecordId id) {
        var versions = new java.util.TreeMap<String, String>();
        journal.history(id).forEach(r -> versions.put(
                r.id().value().substring(0, 8), r.parents().stream().map(p -> p.value().substring(0, 8)).toList() + " " + r.stamp() + " " + r.settles() + " " + r.content()));
        var row = database.jdbi().withHandle(h -> h.createQuery("SELECT clashes, content FROM record WHERE id = ?").bind(0, id.value())
                .map((rs, c) -> rs.getString(1) + " " + rs.getString(2)).findOne());
        return versions + "\n" + row + "\n" + journal.find(CARD, id).map(e -> e.heads().stream().sorted().toList());
    }

    /// Everything there is to know about it that may not change when a bundle is refused.
    String everything() throws TroubleException {
        return digest() + journal.segments().all() + exchange.held() + exchange.arrived() + exchange.peers() + team.papers();
    }

    /// The same laptop, after a crash or a night, perhaps with another program.
    Station reopened(List<Kind<?>> kinds) throws TroubleException {
        close();
        var station = new Station(folder, name, role, device, keys, kinds);
        station.clock.set(clock.get());
        return station;
    }

    /// Somebody who knows the store's keys writes into its tables past the program.
    void alter(String sql) {
        database.jdbi().useHandle(h -> h.execute(sql));
    }

    /// The same laptop once more, with a copy of what it has on disk. It must be closed.
    Station copied(Path into) throws TroubleException, IOException {
        Files.createDirectories(into.resolve("journal"));
        try (var files = Files.newDirectoryStream(folder.resolve("journal"))) {
            for (var file : files) {
                Files.copy(file, into.resolve("journal").resolve(file.getFileName()));
            }
        }
        if (server != null) {
            DATABASE_OF.put(into, ServerOfTests.copyOf(Objects.requireNonNull(DATABASE_OF.get(folder))));
        }
        var copy = new Station(into, name, role, device, keys, Station.kinds());
        copy.clock.set(clock.get());
        return copy;
    }

    private Unlocked unlocked() {
        return new Unlocked() {
            @Override
            public Path folder() {
                return folder;
            }

            @Override
            public Sealing sealing() {
                return sealing;
            }

            @Override
            public Person person() {
                return new Person(name, role, "Z99 Example");
            }

            @Override
            public String device() {
                return device;
            }

            @Override
            public DeviceKeys keys() {
                return keys;
            }

            @Override
            public byte[] keyFor(byte[] agreement) {
                throw new UnsupportedOperationException("a station is nobody's server");
            }

            @Override
            public void close() {
                // The keys are the test's.
            }
        };
    }

    @Override
    public void close() throws TroubleException {
        journal.close();
        if (server != null) {
            server.close();
        }
        giveBack(database);
    }

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /// Keys of a laptop in a test.
    record Keys(KeyPair signing, KeyPair agreement) implements DeviceKeys {
        static Keys fresh() {
            try {
                return new Keys(KeyPairGenerator.getInstance("Ed25519").generateKeyPair(), KeyPairGenerator.getInstance("X25519").generateKeyPair());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public byte[] signingPublic() {
            return signing.getPublic().getEncoded();
        }

        @Override
        public byte[] agreementPublic() {
            return agreement.getPublic().getEncoded();
        }

        @Override
        public byte[] encapsulationPublic() {
            return new byte[] {1};
        }

        @Override
        public byte[] sign(byte[] message) {
            try {
                var signature = Signature.getInstance("Ed25519");
                signature.initSign(signing.getPrivate());
                signature.update(message);
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public byte[] agree(byte[] otherPublic) throws TroubleException {
            try {
                var agree = KeyAgreement.getInstance("X25519");
                agree.init(agreement.getPrivate());
                agree.doPhase(KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(otherPublic)), true);
                return agree.generateSecret();
            } catch (GeneralSecurityException e) {
                throw new TroubleException(Problem.of("security.key.unusable"), e);
            }
        }

        @Override
        public byte[] decapsulate(byte[] encapsulation) {
            throw new UnsupportedOperationException();
        }
    }
}
