package soundpractice.committee.pack;

import soundpractice.kernel.Reason;

/// The program's words, as pages need them.
public interface PackWords {

    /// The sentence of that name, filled.
    String text(String key, Object... args);

    /// A date or a figure as people write it.
    String any(Object value);

    /// A reason in words.
    String of(Reason reason);
}
