package soundpractice.journal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.server.SealedFrame;
import soundpractice.platform.server.TeamServer;

/// A journal that a team shares. The server has its frames in the order in which they were accepted; the files here are a copy of them, frame for frame,
/// so that everything that reads a journal reads this one: the tables, a check, a backup, a bundle.
///
/// Each laptop writes only files that it began itself. A frame is first the server's and then the copy's; what a crash leaves out of the copy is fetched
/// at the next start.
final class SharedJournal implements Ahead {
    private static final int AT_ONCE = 50;

    private final TeamServer server;
    private final String seat;
    private final Set<String> ours = new HashSet<>();
    /// Files that are one arrival each, and where they began, as long as this program runs: their frames may come in several steps.
    private final Map<String, Arrival> arriving = new HashMap<>();
    private volatile long seen;

    private record Arrival(RecordId id, long first) {}

    /// @param seat whose files are ours
    SharedJournal(TeamServer server, String seat) {
        this.server = server;
        this.seat = seat;
    }

    @Override
    public void take(String file, long first, TeamServer.Pieces sealed) throws TroubleException {
        server.append(seat, file, first, sealed);
        ours.add(file);
    }

    @Override
    public void ready() throws TroubleException {
        server.ready();
    }

    @Override
    public boolean isOurs(String file) {
        return ours.contains(file);
    }

    /// Before the journal opens: fetches what the copy lacks.
    ///
    /// @return how many saves that were
    /// @throws TroubleException when the server does not answer, or has lost what this copy has
    long fetch(JournalFolder folder) throws TroubleException {
        long fetched = 0;
        seen = server.last();
        ours.addAll(server.filesOf(seat));
        var lacking = new TreeMap<>(server.files());
        for (var path : JournalFolder.files(folder.folder())) {
            if (JournalFile.neverBegun(path)) {
                continue;
            }
            try (var copy = JournalFile.copy(path, folder.sealing())) {
                var there = lacking.remove(copy.name());
                if (copy.frames() > (there == null ? 0 : there)) {
                    throw new TroubleException(Problem.of("journal.shared.lost", copy.frames() - (there == null ? 0 : there)));
                }
                if (there != null) {
                    fetched += fetch(copy, there);
                }
            }
        }
        for (var each : lacking.entrySet()) {
            try (var copy = JournalFile.create(folder.nextPath(), HexFormat.of().parseHex(each.getKey()), folder.sealing())) {
                fetched += fetch(copy, each.getValue());
            }
        }
        return fetched;
    }

    private long fetch(JournalFile copy, long upTo) throws TroubleException {
        long before = copy.frames();
        if (before >= upTo) {
            return 0;
        }
        while (copy.frames() < upTo) {
            var some = server.of(copy.name(), copy.frames(), AT_ONCE);
            if (some.isEmpty() || some.getFirst().number() != copy.frames()) {
                throw new TroubleException(Problem.of("journal.shared.lost", upTo - copy.frames()));
            }
            for (var frame : some) {
                copy.mirror(frame.sealed());
            }
        }
        copy.force();
        return copy.frames() - before;
    }

    /// Whether anything was appended since. Nobody who wants to save waits for this.
    boolean hasNews() throws TroubleException {
        return server.last() > seen;
    }

    /// Takes in what was appended since, by others; what this laptop wrote itself is known.
    ///
    /// @return the kinds of the records that changed
    Set<String> follow(JournalFolder folder, Tables tables) throws TroubleException {
        var kinds = new HashSet<String>();
        for (var some = server.after(seen, AT_ONCE); !some.isEmpty(); some = server.after(seen, AT_ONCE)) {
            var fresh = copied(folder, tables, some);
            if (!fresh.isEmpty()) {
                kinds.addAll(tables.followed(h -> taken(h, tables, fresh)));
            }
            seen = some.getLast().seq();
        }
        return kinds;
    }

    /// A frame of a file, now in the copy.
    private record Copied(String file, JournalFile.Frame frame) {}

    private static List<Copied> copied(JournalFolder folder, Tables tables, List<SealedFrame> some) throws TroubleException {
        var open = new LinkedHashMap<String, JournalFile>();
        var copied = new ArrayList<Copied>();
        try {
            for (var frame : some) {
                if (frame.number() < tables.ask(h -> Index.applied(h, frame.file()))) {
                    continue;
                }
                var file = open.get(frame.file());
                if (file == null) {
                    file = folder.copy(frame.file());
                    open.put(frame.file(), file);
                }
                long place = frame.number() < file.frames() ? file.place(frame.number()) : file.mirror(frame.sealed());
                copied.add(new Copied(frame.file(), file.read(frame.number(), place, frame.sealed())));
            }
            for (var file : open.values()) {
                file.force();
            }
            return copied;
        } finally {
            for (var file : open.values()) {
                file.close();
            }
        }
    }

    private Set<String> taken(Handle h, Tables tables, List<Copied> fresh) throws TroubleException {
        try (var intake = new Intake(tables.applier(), h)) {
            var upTo = new LinkedHashMap<String, Long>();
            for (var each : fresh) {
                if (each.frame().text().startsWith(SegmentIndex.ARRIVAL)) {
                    arriving.put(each.file(), new Arrival(RecordId.of(each.frame().text().substring(SegmentIndex.ARRIVAL.length()).strip()), intake.last() + 1));
                }
                intake.take(each.frame(), each.file(), tables.codec());
                var arrival = arriving.get(each.file());
                if (arrival != null && intake.last() >= arrival.first()) {
                    SegmentIndex.arrived(h, arrival.id(), arrival.first(), intake.last());
                }
                upTo.put(each.file(), each.frame().number() + 1);
            }
            var kinds = Set.copyOf(intake.finish());
            upTo.forEach((file, frames) -> Index.applied(h, file, frames));
            return kinds;
        }
    }
}
