package soundpractice.journal.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.journal.Merge;
import soundpractice.journal.Revision;
import soundpractice.platform.db.Projection;
import tools.jackson.core.JacksonException;

/// What this program knows about kinds of record: how they merge, how they are read, which tables follow them.
final class Applier {
    private final Codec codec;
    private final Map<String, Kind<?>> kinds;
    private final List<Projection> projections;

    Applier(Codec codec, List<Kind<?>> kinds, List<Projection> projections) {
        this.codec = codec;
        this.kinds = kinds.stream().collect(Collectors.toMap(Kind::name, k -> k));
        this.projections = projections;
    }

    Codec codec() {
        return codec;
    }

    Optional<Kind<?>> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    List<Projection> projections() {
        return projections;
    }

    @Nullable Object value(Index.Row row) {
        var kind = kinds.get(row.kind());
        return kind == null || row.content() == null ? null : codec.value(kind, row.content());
    }

    /// Whether this program can read the version's content, or does not have to because it does not know the kind.
    boolean readable(Revision revision) {
        var kind = kinds.get(revision.kind());
        if (kind == null || revision.content() == null) {
            return true;
        }
        try {
            codec.value(kind, revision.content());
            return true;
        } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException e) {
            return false;
        }
    }

    /// What stands when these versions of one record are taken together.
    Merge.Standing standing(String kind, List<Revision> versions) {
        return Merge.of(groups(kind), versions.stream().map(r -> Intake.version(codec, r)).toList());
    }

    /// The component groups of a kind, by their JSON names.
    List<Set<String>> groups(String kindName) {
        var kind = kinds.get(kindName);
        return kind == null
                ? List.of()
                : kind.groups().stream().map(g -> g.stream().map(Codec::jsonName).collect(Collectors.toSet())).toList();
    }
}
