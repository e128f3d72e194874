package soundpractice.journal.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import soundpractice.journal.Checked;
import soundpractice.journal.Sealing;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.db.Database;

/// Goes through the whole store: every frame of the journal's files is opened, every revision's name computed anew, the tables compared with
/// tables rebuilt from nothing in memory.
final class Check {
    /// What is still to be signed, by the version itself: its place in the order of arrival differs where several people write into one journal at once.
    private static final String UNSEALED = "SELECT r.id, u.scope FROM unsealed u JOIN revision r ON r.seq = u.seq";

    private final Path folder;
    private final Sealing sealing;
    private final Database live;
    private final BlobFolder blobs;
    private final Codec codec;
    private final Applier applier;

    Check(Path folder, Sealing sealing, Database live, BlobFolder blobs, Codec codec, Applier applier) {
        this.folder = folder;
        this.sealing = sealing;
        this.live = live;
        this.blobs = blobs;
        this.codec = codec;
        this.applier = applier;
    }

    Checked run() throws TroubleException {
        var problems = new ArrayList<Problem>();
        try (var rebuilt = Database.inMemory("check-" + UUID.randomUUID())) {
            for (var path : JournalFolder.files(folder)) {
                try {
                    replay(path, rebuilt);
                } catch (TroubleException e) {
                    problems.add(e.problem());
                }
            }
            for (var table : tables()) {
                var there = live.jdbi().withHandle(h -> rows(h, table));
                var here = rebuilt.jdbi().withHandle(h -> rows(h, table));
                if (!there.equals(here)) {
                    problems.add(Problem.of("journal.check.differs", table));
                }
            }
        }
        return live.jdbi().<Checked, TroubleException>withHandle(h -> new Checked(
                Index.count(h, "record"), Index.count(h, "revision"), blobs.count(), problems, Digests.ofAll(h)));
    }

    private void replay(Path path, Database rebuilt) throws TroubleException {
        rebuilt.jdbi().<Object, TroubleException>inTransaction(h -> {
            try (var intake = new Intake(applier, h)) {
                var opened = JournalFile.open(path, sealing, name -> live.jdbi().withHandle(l -> Index.applied(l, name)),
                        frame -> intake.take(frame, path.toString(), codec));
                opened.file().close();
                return intake.finish();
            }
        });
    }

    private java.util.Set<String> tables() {
        var tables = new TreeSet<String>();
        tables.add("record");
        tables.add("revision");
        tables.add("open_clash");
        tables.add("unsealed");
        applier.projections().forEach(p -> tables.addAll(p.tables()));
        return tables;
    }

    /// A table’s rows, whatever their order: how many, and the sum of their digests. A million rows need no more memory than one.
    private record Rows(long count, BigInteger sum) {}

    private static String everything(Handle handle, String table) {
        var columns = handle.createQuery(
                        "SELECT column_name FROM information_schema.columns WHERE LOWER(table_name) = ? AND is_identity = 'NO' ORDER BY column_name")
                .bind(0, table)
                .mapTo(String.class)
                .stream()
                .filter(c -> !isOrder(table, c))
                .toList();
        return "SELECT " + String.join(", ", columns.stream().map(c -> '"' + c + '"').toList()) + " FROM " + table;
    }

    private static Rows rows(Handle handle, String table) {
        var sum = new BigInteger[] {BigInteger.ZERO};
        var count = new long[1];
        handle.createQuery(table.equals("unsealed") ? UNSEALED : everything(handle, table))
                .map((rs, c) -> {
                    var row = new StringBuilder();
                    int width = rs.getMetaData().getColumnCount();
                    for (int i = 1; i <= width; i++) {
                        var bytes = rs.getObject(i) instanceof byte[] b ? Line.hex(b) : rs.getString(i);
                        row.append(bytes).append('\u001f');
                    }
                    return new BigInteger(1, Line.sha256(row.toString().getBytes(StandardCharsets.UTF_8)));
                })
                .forEach(digest -> {
                    sum[0] = sum[0].add(digest);
                    count[0]++;
                });
        return new Rows(count[0], sum[0]);
    }

    /// The order of arrival does not count.
    private static boolean isOrder(String table, String column) {
        return (table.equals("record") && column.equalsIgnoreCase("first")) || (table.equals("revision") && column.equalsIgnoreCase("seq"));
    }
}
