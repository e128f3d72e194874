package soundpractice.sync.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Histories;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.sync.Arrived;
import soundpractice.sync.Exchange;
import soundpractice.sync.Sent;
import soundpractice.sync.Team;
import soundpractice.sync.Teammate;

/// Tells the history of records: each deed of a person with what it changed, on which laptop, and the bundle in which it came or went.
public final class RecordHistory {
    private static final int MOST = 400;

    private final Histories histories;
    private final Exchange exchange;
    private final Team team;
    private final RecordNames names;

    /// Tells the histories of an open store.
    public RecordHistory(Histories histories, Exchange exchange, Team team, RecordNames names) {
        this.histories = histories;
        this.exchange = exchange;
        this.team = team;
        this.names = names;
    }

    /// How a version travelled.
    public enum Way {
        /// Written here and in no bundle yet.
        HERE,
        /// Written here; a bundle carried it.
        WENT,
        /// Written elsewhere; a bundle brought it, its author's signature verified.
        CAME
    }

    /// One thing that changed.
    ///
    /// @param part what, in words
    /// @param before as people write it; empty for nothing
    /// @param after likewise
    public record Changed(String part, String before, String after) {}

    /// One version of one record.
    ///
    /// @param title the record, in words
    /// @param kind what it is, in words
    /// @param deed names what was saved together
    /// @param laptop whose, as far as it is known
    /// @param added whether it began the record
    /// @param deleted whether it ended it
    /// @param settled whether it settled a conflict
    /// @param bundle the number of the bundle that brought or carried it; 0 for none
    /// @param with who made that bundle, or for whom it was
    /// @param when the bundle's date; null for none
    public record Told(
            RecordId record, String title, String kind, RecordId deed, Instant at, String author, String device, String laptop, @Nullable String reason,
            boolean added, boolean deleted, boolean settled, List<Changed> changes, Way way, long bundle, String with, @Nullable Instant when) {
        public Told {
            changes = List.copyOf(changes);
        }
    }

    /// A record as it was.
    ///
    /// @param parts its parts in words, by name
    public record AsItWas(RecordId record, String title, String kind, Map<String, String> parts) {
        public AsItWas {
            parts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        }
    }

    /// The history of some records, or of everything in a scope, newest first.
    public List<Told> tell(Scope scope, List<RecordId> records) throws TroubleException {
        var steps = new ArrayList<Histories.Step>();
        if (records.isEmpty()) {
            steps.addAll(histories.of(scope, MOST));
        } else {
            records.forEach(r -> steps.addAll(histories.of(r)));
            steps.sort(Comparator.comparing((Histories.Step s) -> s.revision().stamp()).reversed());
        }
        Map<RecordId, Arrived> arrivals = new HashMap<>();
        exchange.arrived().forEach(a -> {
            if (a.arrival() != null) {
                arrivals.put(a.arrival(), a);
            }
        });
        var sent = exchange.sent().stream().filter(s -> !s.receipt()).sorted(Comparator.comparingLong(Sent::number)).toList();
        var trust = team.trust();
        var told = new ArrayList<Told>();
        for (var step : steps.subList(0, Math.min(MOST, steps.size()))) {
            var r = step.revision();
            var owner = trust.owner(r.device()).map(Teammate::name).orElse("");
            var brought = step.arrival() == null ? null : arrivals.get(step.arrival());
            var went = step.arrival() != null || !step.signed() ? Optional.<Sent>empty()
                    : sent.stream().filter(s -> s.scopes().contains(r.scope()) && !s.at().isBefore(r.stamp().instant())).findFirst();
            var way = step.arrival() != null ? Way.CAME : went.isPresent() ? Way.WENT : Way.HERE;
            told.add(new Told(r.record(), names.title(r.kind(), r.record(), step.after() == null ? step.before() : step.after()), names.kind(r.kind()), r.change(),
                    r.stamp().instant(), r.author(), r.device(), owner, r.reason(), step.before() == null && r.parents().isEmpty(), r.deleted(), !r.settles().isEmpty(),
                    changes(r.kind(), step), way, brought != null ? brought.number() : went.map(Sent::number).orElse(0L),
                    brought != null ? brought.from() : went.map(s -> people(s, trust)).orElse(""), brought != null ? brought.at() : went.map(Sent::at).orElse(null)));
        }
        return told;
    }

    private static String people(Sent sent, soundpractice.sync.Trust trust) {
        return String.join(", ", sent.to().stream().map(d -> trust.owner(d).map(Teammate::name).orElse(d)).distinct().toList());
    }

    private List<Changed> changes(String kind, Histories.Step step) {
        var before = step.before() == null ? Map.<String, Object>of() : step.before();
        var after = step.after() == null ? Map.<String, Object>of() : step.after();
        var parts = new TreeSet<>(before.keySet());
        parts.addAll(after.keySet());
        var changes = new ArrayList<Changed>();
        for (var part : parts) {
            if (!Objects.equals(before.get(part), after.get(part))) {
                var was = names.value(before.get(part));
                var is = names.value(after.get(part));
                if (!was.equals(is)) {
                    changes.add(new Changed(names.part(kind, part), was, is));
                }
            }
        }
        return changes;
    }

    /// The records as they were at a moment.
    public List<AsItWas> asOf(Scope scope, List<RecordId> records, Instant moment) {
        var which = records.isEmpty() ? histories.of(scope, MOST).stream().map(s -> s.revision().record()).distinct().toList() : records;
        var were = new ArrayList<AsItWas>();
        for (var record : which) {
            histories.asOf(record, moment).ifPresent(content -> {
                var kind = histories.kind(record).orElse("");
                Map<String, String> parts = new TreeMap<>();
                content.forEach((part, value) -> {
                    var word = names.value(value);
                    if (!word.isEmpty()) {
                        parts.put(names.part(kind, part), word);
                    }
                });
                were.add(new AsItWas(record, names.title(kind, record, content), names.kind(kind), parts));
            });
        }
        return were;
    }
}
