package soundpractice.shell.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import soundpractice.journal.Change;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.text.Messages;
import soundpractice.register.Intelligence;
import soundpractice.register.Sensitivity;
import soundpractice.sync.Arrived;
import soundpractice.sync.ExportWish;
import soundpractice.sync.Watch;

/// A program of its own that writes bundles, or takes them in, until it is killed or has no room left. It says what was acknowledged to it.
final class BundleFireChild {
    static final ExportWish EVERYTHING = new ExportWish(List.of(), List.of(), true, Long.MAX_VALUE);

    private BundleFireChild() {}

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var bundles = Path.of(args[1]);
        var store = OpenStore.open(SecurityWiring.vault().unlock(folder, StoreChild.PASSPHRASE.toCharArray()), Messages.load(Locale.UK), Clock.systemUTC());
        say("READY");
        try {
            switch (args[2]) {
                case "export" -> exports(store, bundles, new Random(Long.parseLong(args[3])));
                case "import" -> imports(store, bundles);
                case "end in an export" -> new SyncWiring(store).exchange().export(EVERYTHING, bundles.resolve("broken.qabundle"), (done, total) -> ended());
                case "end in an import" -> new SyncWiring(store).exchange().take(bundles.resolve("0.qabundle"), null, true, new SecondTime());
                case "end after an import" -> {
                    store.founding().onSaved(kinds -> {
                        if (kinds.contains(Arrived.KIND.name())) {
                            ended();
                        }
                    });
                    new SyncWiring(store).exchange().take(bundles.resolve("0.qabundle"), null, true, Watch.NOBODY);
                }
                default -> throw new IllegalArgumentException(args[2]);
            }
            say("DONE");
        } catch (TroubleException e) {
            say("TROUBLE " + e.problem().key());
        } catch (org.jdbi.v3.core.JdbiException e) {
            say("TROUBLE index");
        }
        Runtime.getRuntime().halt(9);
    }

    private static void exports(OpenStore store, Path bundles, Random random) throws Exception {
        var exchange = new SyncWiring(store).exchange();
        while (true) {
            work(store, random, 40);
            var file = bundles.resolve(UUID.randomUUID() + ".qabundle");
            say("BEGUN " + file);
            exchange.export(EVERYTHING, file, Watch.NOBODY).orThrow();
            say("WRITTEN " + file);
        }
    }

    private static void imports(OpenStore store, Path bundles) throws Exception {
        var exchange = new SyncWiring(store).exchange();
        for (int i = 0; Files.exists(bundles.resolve(i + ".qabundle")); i++) {
            say("BEGUN " + i);
            exchange.take(bundles.resolve(i + ".qabundle"), null, true, Watch.NOBODY).orThrow();
            say("TAKEN " + i);
        }
    }

    /// Notes, one of them with a photo.
    static void work(OpenStore store, Random random, int notes) throws TroubleException {
        var photo = new byte[random.nextInt(1, 1_500_000)];
        random.nextBytes(photo);
        var kept = store.blobs().keep(photo).value();
        var change = Change.plain();
        for (int i = 0; i < notes; i++) {
            int note = random.nextInt(200);
            var code = PracticeCode.of("Z9900" + (1 + note % 5));
            change.put(Intelligence.KIND, soundpractice.kernel.RecordId.derived("fire", note), Scope.of(code), new Intelligence(
                    code, LocalDate.of(2026, 11, 1), i == 0 ? kept : "LMC", Sensitivity.TEAM, "A note of no. " + random.nextInt(10_000)));
        }
        store.journal().save(change);
    }

    /// As sudden as a kill: nothing is written, closed or tidied.
    private static boolean ended() {
        Runtime.getRuntime().halt(9);
        return true;
    }

    /// Ends the program while the bundle is read a second time: then it is being taken in.
    private static final class SecondTime implements Watch {
        private long before;

        @Override
        public boolean goOn(long done, long total) {
            if (done < before) {
                ended();
            }
            before = done;
            return true;
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
