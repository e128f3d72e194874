package soundpractice.shell.wiring;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import soundpractice.register.DataSetKind;
import soundpractice.register.ImportOptions;
import soundpractice.security.Member;
import soundpractice.security.Role;

/// A program of its own that works on a store until it is killed, and says on standard output what was acknowledged to it.
final class StoreChild {
    static final String PASSPHRASE = "walnut ferry onwards plaster";
    static final int PRACTICES = 300;
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
            if (args[2].equals("import")) {
                imports(store, random, folder.resolveSibling("tmp"));
            }
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

    /// Imports of the same practices with other names, one after the other, each with its backup, as the window does it.
    private static void imports(OpenStore store, Random random, Path folder) throws Exception {
        var importer = new ImporterWithBackup(store, new RegisterWiring(store).importer(DataSetKind.PRACTICES));
        while (true) {
            var rows = new StringBuilder();
            for (int i = 1; i <= PRACTICES; i++) {
                var cells = List.of("Z%05d".formatted(i), "SURGERY " + random.nextInt(1000), "Y62", "QZZ", "1 HIGH STREET", "", "", "ANYTOWN", "", "M1 1AA",
                        "20150401", "", "ACTIVE", "B", "99Z", "20150401", "", "", "", "", "", "1", "", "99Z", "", "RO76", "");
                rows.append(String.join(",", cells.stream().map(c -> '"' + c + '"').toList())).append('\n');
            }
            var prepared = importer.prepare(Files.writeString(folder.resolve("practices.csv"), rows), ImportOptions.NONE);
            say("BEGUN");
            var saved = prepared.confirm().orThrow();
            say("SAVED " + saved.change() + " " + saved.revisions().size());
        }
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
