package soundpractice.performance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import soundpractice.kernel.Percent;

/// The values a policy parameter may take.
public sealed interface Allowed {

    /// The value as it is kept, if the text is one that is allowed.
    Optional<String> read(String text);

    /// A percentage from 0 to 100.
    record Share() implements Allowed {
        @Override
        public Optional<String> read(String text) {
            return Percent.parse(text).map(Percent::toString);
        }
    }

    /// A whole number from `least` to `most`, of a thing named by a key's last word (`weeks`, `days`).
    record Count(int least, int most) implements Allowed {
        @Override
        public Optional<String> read(String text) {
            var bare = text.strip();
            if (!bare.matches("[0-9]{1,4}")) {
                return Optional.empty();
            }
            int number = Integer.parseInt(bare);
            return number < least || number > most ? Optional.empty() : Optional.of(Integer.toString(number));
        }
    }

    /// One of these words.
    record OneOf(List<String> words) implements Allowed {
        public OneOf {
            words = List.copyOf(words);
        }

        @Override
        public Optional<String> read(String text) {
            var bare = text.strip();
            return words.stream().filter(w -> w.equals(bare) || w.toLowerCase(Locale.ROOT).equals(bare.toLowerCase(Locale.ROOT))).findFirst();
        }
    }
}
