package soundpractice.register.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import soundpractice.register.Named;
import soundpractice.register.Practice;
import soundpractice.register.PracticeFact;
import soundpractice.register.PracticeQuery;

/// Practices with everything one may type kept ready in small letters, so that each keystroke is one pass without making anything new.
final class PracticeIndex {
    private final List<Practice> practices;
    private final String[] text;

    PracticeIndex(List<Practice> practices) {
        this.practices = practices;
        this.text = new String[practices.size()];
        for (int i = 0; i < text.length; i++) {
            text[i] = textOf(practices.get(i));
        }
    }

    /// Those that hold every word and every fact.
    List<Practice> matching(PracticeQuery query, List<PracticeFact> facts) {
        var words = query.text().strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
        var tests = new ArrayList<Predicate<Practice>>();
        query.where().forEach((key, value) -> tests.add(test(key, value, facts)));
        var found = new ArrayList<Practice>();
        next:
        for (int i = 0; i < text.length; i++) {
            for (var word : words) {
                if (!text[i].contains(word)) {
                    continue next;
                }
            }
            var practice = practices.get(i);
            for (var test : tests) {
                if (!test.test(practice)) {
                    continue next;
                }
            }
            found.add(practice);
        }
        return found;
    }

    private static Predicate<Practice> test(String key, String value, List<PracticeFact> facts) {
        return switch (key) {
            case "status" -> p -> p.status().name().equalsIgnoreCase(value);
            case "country" -> p -> p.country().toString().equalsIgnoreCase(value) || p.country().name().equalsIgnoreCase(value);
            case "sub_icb" -> p -> is(p.belonging().subIcb(), value);
            case "icb" -> p -> is(p.belonging().icb(), value);
            case "pcn" -> p -> is(p.belonging().pcn(), value);
            case "locality" -> p -> {
                var locality = p.belonging().locality();
                return value.equalsIgnoreCase(locality == null ? "" : locality);
            };
            default -> {
                var fact = facts.stream().filter(f -> f.key().equals(key)).findFirst();
                yield p -> fact.flatMap(f -> f.of(p.code())).orElse("").equalsIgnoreCase(value);
            }
        };
    }

    /// By code or by name; an empty value asks for those without.
    private static boolean is(@Nullable Named body, String value) {
        return body == null ? value.isEmpty() : body.code().equalsIgnoreCase(value) || body.name().equalsIgnoreCase(value);
    }

    private static String textOf(Practice p) {
        var text = new StringBuilder(160);
        text.append(p.code()).append(' ').append(p.name()).append(' ');
        p.address().lines().forEach(line -> text.append(line).append(' '));
        text.append(p.address().town()).append(' ').append(p.address().postcode()).append(' ').append(p.address().postcode().replace(" ", ""));
        add(text, p.belonging().subIcb());
        add(text, p.belonging().pcn());
        var locality = p.belonging().locality();
        if (locality != null) {
            text.append(' ').append(locality);
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static void add(StringBuilder text, @Nullable Named body) {
        if (body != null) {
            text.append(' ').append(body.code()).append(' ').append(body.name());
        }
    }
}
