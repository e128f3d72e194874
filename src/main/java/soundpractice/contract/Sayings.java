package soundpractice.contract;

/// The program's words, as notices and indexes need them.
@FunctionalInterface
public interface Sayings {

    /// The sentence of that name, its gaps filled.
    String say(String key, Object... args);
}
