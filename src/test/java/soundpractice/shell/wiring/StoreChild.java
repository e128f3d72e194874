package soundpractice.shell.wiring;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import soundpractice.journal.Change;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.text.Messages;
import soundpractice.security.Member;
import soundpractice.security.Role;

/// A program of its own that works on a store until it is killed, and says on standard output what was acknowledged to it.
final class StoreChild {
    static final String PASSPHRASE = "walnut ferry onwards plaster";
    static final String CANARY = "Kanarienvogel-7f3a91";

    private StoreChild() {}

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var random = new Random(Long.parseLong(args[1]));
        boolean canary = args[2].equals("canary");
        var unlocked = SecurityWiring.vault().unlock(folder, PASSPHRASE.toCharArray());
        var store = OpenStore.open(unlocked, Messages.load(Locale.UK), Clock.systemUTC());
        say("READY");
        try {
            for (int i = 0; !canary || i < 60; i++) {
                work(store, random, args[2].equals("large"), canary ? CANARY : "n");
            }
            SecurityWiring.beforeImport(store);
            say("DONE");
        } catch (TroubleException e) {
            say("TROUBLE " + e.problem().key());
        } catch (org.jdbi.v3.core.JdbiException e) {
            say("TROUBLE index");
        }
        Runtime.getRuntime().halt(9);
    }

    private static void work(OpenStore store, Random random, boolean large, String word) throws TroubleException {
        int what = random.nextInt(10);
        if (what == 0) {
            var content = new byte[random.nextInt(1, 300_000)];
            random.nextBytes(content);
            var mark = word.getBytes(StandardCharsets.UTF_8);
            System.arraycopy(mark, 0, content, 0, Math.min(mark.length, content.length));
            say("BLOB " + store.blobs().keep(content));
            return;
        }
        var change = what < 3 ? Change.because(word + " imported") : Change.plain();
        for (int n = what < 3 ? 50 : 1; n > 0; n--) {
            var name = word + " " + random.nextInt(60);
            var id = Member.id(name);
            var noise = Long.toHexString(random.nextLong()).repeat(large ? 2000 : 1);
            var value = new Member(name + " " + noise, Role.values()[random.nextInt(8)], LocalDate.of(2026, 1, 1), null, List.of());
            var read = store.journal().find(Member.KIND, id);
            if (read.isPresent() && random.nextInt(20) == 0) {
                change.delete(read.get());
            } else if (read.isPresent()) {
                change.put(read.get(), value);
            } else {
                change.put(Member.KIND, id, Scope.AREA, value);
            }
        }
        var saved = store.journal().save(change);
        say("SAVED " + saved.change() + " " + saved.revisions().size());
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
