package soundpractice.committee.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import soundpractice.committee.pack.Pin;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Kind;
import soundpractice.journal.Merge;
import soundpractice.journal.Revision;
import soundpractice.journal.RevisionId;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Holds a moment of the journal still, and finds one again later from the versions that were noted.
public final class Pinning {
    private static final int ATTEMPTS = 20;

    private final Journal journal;
    private final List<Kind<?>> kinds;
    private final JsonMapper mapper = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    /// Over this journal.
    ///
    /// @param kinds every kind that may have a part in a pack
    public Pinning(Journal journal, List<Kind<?>> kinds) {
        this.journal = journal;
        this.kinds = List.copyOf(kinds);
    }

    /// This moment. Everything is read twice: versions only ever grow, so two readings that are alike show one state, that between them.
    public PinnedJournal now() throws TroubleException {
        var before = read();
        for (int i = 0; i < ATTEMPTS; i++) {
            var again = read();
            if (heads(before).equals(heads(again))) {
                return new PinnedJournal(journal, again);
            }
            before = again;
        }
        throw new TroubleException(Problem.of("committee.pack.busy"));
    }

    private List<Entry<?>> read() {
        var all = new ArrayList<Entry<?>>();
        kinds.forEach(kind -> all.addAll(journal.all(kind)));
        return all;
    }

    private static Map<RecordId, Set<RevisionId>> heads(List<Entry<?>> entries) {
        return entries.stream().collect(Collectors.toMap(Entry::id, Entry::heads));
    }

    /// A moment that was noted.
    ///
    /// @throws TroubleException when a version of then is not here
    public PinnedJournal then(List<Pin> pins) throws TroubleException {
        var byName = kinds.stream().collect(Collectors.toMap(Kind::name, k -> k));
        var entries = new ArrayList<Entry<?>>();
        for (var pin : pins) {
            var kind = byName.get(pin.kind());
            if (kind != null) {
                entries.add(then(kind, pin));
            }
        }
        return new PinnedJournal(journal, entries);
    }

    private <T> Entry<T> then(Kind<T> kind, Pin pin) throws TroubleException {
        var now = journal.find(kind, pin.record());
        if (now.isPresent() && now.get().heads().equals(Set.copyOf(pin.heads()))) {
            return now.get();
        }
        var known = new HashMap<RevisionId, Revision>();
        journal.history(pin.record()).forEach(r -> known.put(r.id(), r));
        var heads = new ArrayList<Revision>();
        for (var head : pin.heads()) {
            var revision = known.get(head);
            if (revision == null) {
                throw new TroubleException(Problem.of("committee.pack.past-missing", pin.kind(), head));
            }
            heads.add(revision);
        }
        var latest = heads.stream().max(java.util.Comparator.comparing(Revision::stamp)).orElseThrow();
        var whole = heads.size() == 1 ? latest : merged(kind, heads, latest, known);
        T value = journal.read(kind, whole).orElseThrow(() -> new TroubleException(Problem.of("committee.pack.past-missing", pin.kind(), latest.id())));
        return new Entry<>(pin.record(), kind, latest.scope(), value, Set.copyOf(pin.heads()), latest.stamp(), latest.author(), Set.of());
    }

    /// Versions that stood beside each other, taken together as the journal takes them together.
    private Revision merged(Kind<?> kind, List<Revision> heads, Revision latest, Map<RevisionId, Revision> known) {
        var versions = ancestors(heads, known).stream().map(r -> new Merge.Version(r.id(), r.parents(), r.stamp(), r.settles(), tree(r))).toList();
        var groups = kind.groups().stream().map(g -> g.stream().map(Pinning::jsonName).collect(Collectors.toSet())).toList();
        var content = Merge.of(groups, versions).content();
        return new Revision(latest.id(), latest.record(), latest.kind(), latest.scope(), latest.parents(), latest.author(), latest.device(), latest.stamp(), latest.change(),
                latest.reason(), latest.settles(), content == null ? null : mapper.writeValueAsString(content));
    }

    private static Set<Revision> ancestors(List<Revision> heads, Map<RevisionId, Revision> known) {
        var found = new HashSet<Revision>();
        var open = new ArrayList<>(heads);
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (found.add(next)) {
                next.parents().stream().map(known::get).filter(Objects::nonNull).forEach(open::add);
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> tree(Revision revision) {
        return revision.content() == null ? Map.of() : new TreeMap<>((Map<String, Object>) mapper.readValue(revision.content(), Map.class));
    }

    private static String jsonName(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }
}
