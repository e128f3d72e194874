package soundpractice.kernel;

import java.util.List;
import java.util.function.Function;

/// What came of asking: done, with a value, or refused by a rule, with every reason. A refusal is an ordinary answer, not an error.
public sealed interface Outcome<T> {

    /// It was done.
    record Done<T>(T value) implements Outcome<T> {}

    /// A rule said no; nothing was changed.
    record Refused<T>(List<Problem> problems) implements Outcome<T> {
        public Refused {
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a refusal names its reason");
            }
            problems = List.copyOf(problems);
        }
    }

    /// It was done and this came of it.
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /// Refused for these reasons.
    static <T> Outcome<T> refused(List<Problem> problems) {
        return new Refused<>(problems);
    }

    /// Refused for one reason.
    static <T> Outcome<T> refused(Problem problem) {
        return new Refused<>(List.of(problem));
    }

    /// Done when no problem was found, refused otherwise.
    static <T> Outcome<T> unless(List<Problem> problems, java.util.function.Supplier<T> value) {
        return problems.isEmpty() ? done(value.get()) : refused(problems);
    }

    /// The value, turned into another, if it was done.
    default <R> Outcome<R> map(Function<? super T, ? extends R> to) {
        return switch (this) {
            case Done<T>(T value) -> done(to.apply(value));
            case Refused<T>(List<Problem> problems) -> refused(problems);
        };
    }

    /// The reasons; empty when it was done.
    default List<Problem> problems() {
        return this instanceof Refused<T>(List<Problem> problems) ? problems : List.of();
    }

    /// Whether it was done.
    default boolean isDone() {
        return this instanceof Done<T>;
    }

    /// The value. Only where a refusal would be a bug of ours.
    default T orThrow() {
        return switch (this) {
            case Done<T>(T value) -> value;
            case Refused<T>(List<Problem> problems) -> throw new IllegalStateException("refused: " + problems);
        };
    }
}
