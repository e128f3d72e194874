package soundpractice.sync.wall;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Journal;
import soundpractice.journal.Revision;
import soundpractice.journal.Segment;
import soundpractice.journal.Segments;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.sync.Exchange;
import soundpractice.sync.Team;

/// Looks how the team's laptops stand to each other, and how far a record's latest version has come.
public final class LookAround {
    private static final int NEWEST = 200;

    private final Team team;
    private final Exchange exchange;
    private final Segments segments;
    private final Journal journal;

    /// Looks around in an open store.
    public LookAround(Team team, Exchange exchange, Segments segments, Journal journal) {
        this.team = team;
        this.exchange = exchange;
        this.segments = segments;
        this.journal = journal;
    }

    /// The wall of laptops.
    public Wall wall() throws TroubleException {
        return Wall.of(new Wall.Seen(
                team.trust(), team.device(), segments.all(), segments.unsealed(), exchange.sent(), exchange.arrived(), exchange.peers(), exchange.held()));
    }

    /// How far what was written here in a scope has come.
    public Journey journey(Scope scope) throws TroubleException {
        return journey(scope, journal.recent(scope, NEWEST).stream().filter(this::isOwn).findFirst().map(r -> r.stamp().instant()).orElse(null));
    }

    /// How far what was written here about some records of a scope has come.
    public Journey journey(Scope scope, Collection<RecordId> records) throws TroubleException {
        return journey(scope, records.stream().flatMap(id -> journal.history(id).stream()).filter(this::isOwn)
                .map(r -> r.stamp().instant()).max(Comparator.naturalOrder()).orElse(null));
    }

    private Journey journey(Scope scope, @Nullable Instant written) throws TroubleException {
        if (written == null || !scope.travels()) {
            return Journey.NONE;
        }
        long own = segments.all().stream().filter(s -> s.device().equals(team.device()) && s.scope().equals(scope)).mapToLong(Segment::number).max().orElse(0);
        // Something still unsigned is newer than every piece, so no piece speaks for it.
        long speaks = segments.unsealed().getOrDefault(scope, 0L) > 0 ? Long.MAX_VALUE : own;
        return Journey.of(new Journey.Known(team.trust(), team.device(), exchange.sent(), exchange.peers()), scope, written, speaks);
    }

    private boolean isOwn(Revision revision) {
        return revision.device().equals(team.device());
    }
}
