package soundpractice.journal.store;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Histories;
import soundpractice.journal.Revision;
import soundpractice.journal.RevisionId;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// What became of records, worked out from their versions.
final class HistoryStore implements Histories {
    private static final String ARRIVED = """
            SELECT a.id FROM arrival a JOIN revision r ON r.seq BETWEEN a.first_seq AND a.last_seq WHERE r.id = ? FETCH FIRST 1 ROWS ONLY
            """;
    private static final String UNSIGNED = "SELECT 1 FROM unsealed u JOIN revision r ON r.seq = u.seq WHERE r.id = ?";

    private final JournalStore journal;

    HistoryStore(JournalStore journal) {
        this.journal = journal;
    }

    @Override
    public List<Step> of(RecordId record) {
        return journal.withHandle(h -> steps(h, Index.ofRecord(h, record))).reversed();
    }

    @Override
    public List<Step> of(Scope scope, int atMost) {
        return journal.withHandle(h -> {
            Map<RecordId, List<Revision>> families = new HashMap<>();
            var steps = new ArrayList<Step>();
            for (var revision : Index.recent(h, scope, atMost)) {
                steps.add(step(h, revision, families.computeIfAbsent(revision.record(), id -> Index.ofRecord(h, id))));
            }
            return steps;
        });
    }

    @Override
    public Optional<Map<String, Object>> asOf(RecordId record, Instant moment) {
        return journal.withHandle(h -> {
            var until = Index.ofRecord(h, record).stream().filter(r -> !r.stamp().instant().isAfter(moment)).toList();
            return until.isEmpty() ? Optional.<Map<String, Object>>empty() : Optional.ofNullable(standing(until));
        });
    }

    @Override
    public Optional<String> kind(RecordId record) {
        return journal.withHandle(h -> Index.row(h, record)).map(Index.Row::kind);
    }

    private List<Step> steps(Handle h, List<Revision> all) {
        var steps = new ArrayList<Step>();
        for (var revision : all) {
            steps.add(step(h, revision, all));
        }
        return steps;
    }

    private Step step(Handle h, Revision revision, List<Revision> family) {
        var id = java.util.HexFormat.of().parseHex(revision.id().value());
        var arrival = h.createQuery(ARRIVED).bind(0, id).map((rs, c) -> new RecordId(rs.getObject(1, UUID.class))).findOne().orElse(null);
        boolean unsigned = h.createQuery(UNSIGNED).bind(0, id).mapTo(Integer.class).findFirst().isPresent();
        return new Step(revision, before(revision, family), tree(revision), arrival, !unsigned);
    }

    private @Nullable Map<String, Object> tree(Revision revision) {
        return revision.content() == null ? null : journal.codec().tree(revision.content());
    }

    private @Nullable Map<String, Object> before(Revision revision, List<Revision> family) {
        if (revision.parents().isEmpty()) {
            return null;
        }
        var byId = new HashMap<RevisionId, Revision>();
        family.forEach(r -> byId.put(r.id(), r));
        if (revision.parents().size() == 1) {
            var parent = byId.get(revision.parents().getFirst());
            return parent == null ? null : tree(parent);
        }
        var seen = new LinkedHashMap<RevisionId, Revision>();
        var open = new ArrayDeque<>(revision.parents());
        while (!open.isEmpty()) {
            var next = byId.get(open.remove());
            if (next != null && seen.put(next.id(), next) == null) {
                open.addAll(next.parents());
            }
        }
        return seen.isEmpty() ? null : standing(List.copyOf(seen.values()));
    }

    private @Nullable Map<String, Object> standing(List<Revision> versions) {
        return journal.applier().standing(Objects.requireNonNull(versions.getFirst()).kind(), versions).content();
    }
}
