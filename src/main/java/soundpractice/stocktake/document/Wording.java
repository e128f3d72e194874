package soundpractice.stocktake.document;

/// The program's words, by key: what documents say comes from where everything else that is said comes from.
@FunctionalInterface
public interface Wording {
    /// The sentence of that name, its gaps filled.
    String text(String key, Object... args);
}
