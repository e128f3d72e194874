package soundpractice.shell.wiring;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import soundpractice.journal.Change;
import soundpractice.journal.Revision;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.platform.text.Messages;
import soundpractice.register.Intelligence;
import soundpractice.register.Sensitivity;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.sync.ExportWish;
import soundpractice.sync.Watch;

/// A program of its own, with little memory, that makes a store with much work and large attachments, writes a bundle of it and takes that in on
/// another laptop. Each line on standard input asks for a round: versions, attachments, megabytes of each. It answers with milliseconds.
public final class BundleChild {
    private static final char[] PASSPHRASE = "a long passphrase for figures".toCharArray();
    private static final int IN_A_DEED = 100;
    private static final int PRACTICES = 200;
    private static final ExportWish EVERYTHING = new ExportWish(List.of(), List.of(), true, Long.MAX_VALUE);

    private final Path folder;
    private final Random random = new Random(20_261_125);

    private BundleChild(Path folder) {
        this.folder = folder;
    }

    /// @param args the folder to work in
    public static void main(String[] args) throws Exception {
        var child = new BundleChild(Path.of(args[0]));
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            int round = 0;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var words = line.split(" ");
                child.round(child.folder.resolve("round" + round++), Integer.parseInt(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            }
        }
    }

    private void round(Path place, int versions, int attachments, int megabytes) throws Exception {
        Files.createDirectories(place);
        var file = place.resolve("all.qabundle");
        try (var ben = store(place.resolve("ben"), "Ben Sample")) {
            var in = new SyncWiring(ben);
            double exported;
            double once;
            Object digests;
            // One program has one store open, as in life.
            try (var lead = store(place.resolve("lead"), "Ann Example")) {
                var out = new SyncWiring(lead);
                out.team().trust();
                var joining = in.team().join(out.team().invite("Ben Sample", Role.AREA_TEAM_OFFICER, List.of()).orThrow()).orThrow();
                out.team().admit(joining.acceptance(), joining.words()).orThrow();
                fill(lead, place.resolve("content.git"), versions, attachments, megabytes);
                long from = System.nanoTime();
                out.exchange().export(EVERYTHING, file, Watch.NOBODY).orThrow();
                exported = millis(from);
                from = System.nanoTime();
                var again = place.resolve("again.qabundle");
                out.exchange().export(EVERYTHING, again, Watch.NOBODY).orThrow();
                once = millis(from);
                Files.delete(again);
                digests = lead.segments().digests();
            }
            long from = System.nanoTime();
            var did = in.exchange().take(file, null, false, Watch.NOBODY).orThrow();
            double imported = millis(from);
            if (did.did().versions() < versions || did.facts().attachments() != attachments || !digests.equals(ben.segments().digests())) {
                throw new IllegalStateException("not everything arrived: " + did.did());
            }
            System.out.println("ROUND " + exported + " " + imported + " " + once + " " + raw(file) / 1e6 + " " + Files.size(file));
            System.out.flush();
        }
    }

    private static double millis(long from) {
        return (System.nanoTime() - from) / 1e6;
    }

    /// What the machine can do at best: the same bytes read, encrypted by segments of 256 KiB and hashed. Nanoseconds.
    private static long raw(Path file) throws Exception {
        long from = System.nanoTime();
        var sha = MessageDigest.getInstance("SHA-256");
        var key = new javax.crypto.spec.SecretKeySpec(new byte[32], "AES");
        var buffer = new byte[256 << 10];
        var sealed = new byte[buffer.length + 16];
        long number = 0;
        try (var in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                sha.update(buffer, 0, n);
                var cipher = javax.crypto.Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(javax.crypto.Cipher.ENCRYPT_MODE, key, new javax.crypto.spec.GCMParameterSpec(128, java.nio.ByteBuffer.allocate(12).putLong(4, number++).array()));
                cipher.doFinal(buffer, 0, n, sealed, 0);
            }
        }
        sha.digest();
        return System.nanoTime() - from;
    }

    private static OpenStore store(Path folder, String person) throws Exception {
        var role = person.startsWith("Ann") ? Role.LEAD_QUALITY_MANAGER : Role.AREA_TEAM_OFFICER;
        return OpenStore.open(StoreOfTests.create(folder, new Person(person, role, "NHS Example"), PASSPHRASE), Messages.load(Locale.UK), Clock.systemUTC());
    }

    /// Notes about practices, each written five times, and photos that some of them speak of. The same goes into a stream for `git fast-import`.
    private void fill(OpenStore store, Path stream, int versions, int attachments, int megabytes) throws Exception {
        try (var git = new Stream(Files.newOutputStream(stream))) {
            var photos = photos(store, git, attachments, megabytes);
            var notes = new ArrayList<RecordId>();
            for (int i = 0; i < Math.max(IN_A_DEED, versions / 5); i++) {
                notes.add(store.journal().newId());
            }
            for (int from = 0; from < versions; from += IN_A_DEED) {
                var change = Change.plain();
                for (int i = from; i < Math.min(versions, from + IN_A_DEED); i++) {
                    int which = i % notes.size();
                    var code = PracticeCode.of("Z99%03d".formatted(1 + which % PRACTICES));
                    // A note that is written a second time speaks of the same photo.
                    var source = which < photos.size() ? photos.get(which).value() : "LMC";
                    change.put(Intelligence.KIND, notes.get(which), Scope.of(code), new Intelligence(
                            code, LocalDate.of(2026, 1, 1).plusDays(i % 300), source, Sensitivity.TEAM,
                            "Two partners plan to retire by " + random.nextInt(2027, 2040) + "; recruitment of " + random.nextInt(9) + " began (" + i + ")."));
                }
                git.commit(store.journal().ofChange(store.journal().save(change).change()));
            }
            git.end();
        }
    }

    private List<BlobId> photos(OpenStore store, Stream git, int attachments, int megabytes) throws Exception {
        var photos = new ArrayList<BlobId>();
        for (int i = 0; i < attachments; i++) {
            long seed = random.nextLong();
            var id = name(seed, megabytes);
            try (var inflow = store.blobs().inflow(id)) {
                pieces(seed, megabytes, inflow::piece);
                if (!inflow.finish()) {
                    throw new IllegalStateException("not the photo");
                }
            }
            git.photo(i, megabytes, to -> pieces(seed, megabytes, to::write));
            photos.add(id);
        }
        return photos;
    }

    private static BlobId name(long seed, int megabytes) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        pieces(seed, megabytes, sha::update);
        return new BlobId(HexFormat.of().formatHex(sha.digest()));
    }

    private interface Piece {
        void take(byte[] bytes) throws Exception;
    }

    private static void pieces(long seed, int megabytes, Piece into) throws Exception {
        var bytes = new byte[1 << 20];
        var noise = new Random(seed);
        for (int i = 0; i < megabytes; i++) {
            noise.nextBytes(bytes);
            into.take(bytes);
        }
    }

    /// What `git fast-import` reads: a commit a deed, a file a note.
    private static final class Stream implements AutoCloseable {
        private static final String WHO = " Ann Example <ann@example.invalid> ";

        private final OutputStream out;
        private final List<String> photos = new ArrayList<>();
        private int mark = 1;

        Stream(OutputStream out) {
            this.out = new java.io.BufferedOutputStream(out, 1 << 16);
        }

        private interface Content {
            void to(OutputStream out) throws Exception;
        }

        private int blob(long length, Content content) throws Exception {
            say("blob\nmark :" + mark + "\ndata " + length + "\n");
            content.to(out);
            say("\n");
            return mark++;
        }

        void photo(int number, int megabytes, Content content) throws Exception {
            photos.add("M 100644 :" + blob((long) megabytes << 20, content) + " photos/" + number + "\n");
        }

        void commit(List<Revision> deed) throws Exception {
            var files = new StringBuilder();
            for (var r : deed) {
                var line = (r.author() + " " + r.device() + " " + r.change() + " " + r.stamp() + " " + r.parents() + " " + r.kind() + " " + r.content()).getBytes(StandardCharsets.UTF_8);
                files.append("M 100644 :").append(blob(line.length, to -> to.write(line))).append(' ').append(r.scope()).append('/').append(r.record()).append('\n');
            }
            say("commit refs/heads/main\ncommitter" + WHO + deed.getFirst().stamp().millis() / 1000 + " +0000\ndata 5\nnotes\n" + String.join("", photos) + files + "\n");
            photos.clear();
        }

        void end() throws Exception {
            if (!photos.isEmpty()) {
                say("commit refs/heads/main\ncommitter" + WHO + "1700000000 +0000\ndata 6\nphotos\n" + String.join("", photos) + "\n");
            }
        }

        private void say(String text) throws Exception {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() throws Exception {
            out.close();
        }
    }
}
