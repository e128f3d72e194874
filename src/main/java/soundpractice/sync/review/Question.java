package soundpractice.sync.review;

import org.jspecify.annotations.Nullable;
import soundpractice.journal.Clash;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// Something that asks for a person after laptops met.
public sealed interface Question {

    /// Its name, the same on every laptop.
    RecordId id();

    /// Whose it is.
    Scope scope();

    /// Whether it was put off here; null when it was not.
    @Nullable Deferred deferred();

    /// Two people changed the same thing differently.
    ///
    /// @param clash what and how
    record Differs(Clash clash, @Nullable Deferred deferred) implements Question {
        @Override
        public RecordId id() {
            return clash.id();
        }

        @Override
        public Scope scope() {
            return clash.scope();
        }

        /// Whether it may be settled together with others, unread: neither a deletion, nor prose, nor more than two sides, and of a kind this
        /// program knows.
        public boolean isPlain() {
            return clash.known() && !clash.isAboutLife() && clash.sides().size() == 2
                    && clash.sides().stream().flatMap(s -> s.values().values().stream()).noneMatch(v -> v instanceof String text && TextMerge.isProse(text));
        }
    }

    /// Two records break a rule together.
    ///
    /// @param twins which and how
    record Twice(Twins twins, @Nullable Deferred deferred) implements Question {
        @Override
        public RecordId id() {
            return twins.id();
        }

        @Override
        public Scope scope() {
            return twins.scope();
        }
    }
}
