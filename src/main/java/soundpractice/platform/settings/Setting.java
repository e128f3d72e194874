package soundpractice.platform.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One preference of this laptop: its name, its value when nobody chose, and how it is written.
///
/// @param key name in the file (`look.theme`)
/// @param otherwise value when nobody chose, or when what is written makes no sense
public record Setting<T>(String key, T otherwise, Function<T, String> write, Function<String, Optional<T>> read) {

    /// A text.
    public static Setting<String> text(String key, String otherwise) {
        return new Setting<>(key, otherwise, s -> s, Optional::of);
    }

    /// Yes or no.
    public static Setting<Boolean> yesNo(String key, boolean otherwise) {
        return new Setting<>(key, otherwise, String::valueOf, s -> switch (s) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /// A whole number between two bounds, both allowed.
    public static Setting<Integer> number(String key, int otherwise, int least, int most) {
        return new Setting<>(key, otherwise, String::valueOf, s -> s.matches("-?[0-9]{1,9}")
                ? Optional.of(Integer.parseInt(s)).filter(n -> n >= least && n <= most)
                : Optional.empty());
    }

    /// One of an enum's words.
    public static <E extends Enum<E>> Setting<E> oneOf(String key, E otherwise) {
        return new Setting<>(key, otherwise, e -> e.name().toLowerCase(java.util.Locale.ROOT), s -> {
            for (E each : otherwise.getDeclaringClass().getEnumConstants()) {
                if (each.name().equalsIgnoreCase(s)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        });
    }

    /// Names without a comma in them.
    public static Setting<List<String>> names(String key, List<String> otherwise) {
        return new Setting<>(key, List.copyOf(otherwise), list -> String.join(",", list),
                s -> Optional.of(s.isEmpty() ? List.of() : List.of(s.split(",", -1))));
    }
}
