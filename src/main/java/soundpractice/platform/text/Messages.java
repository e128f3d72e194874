package soundpractice.platform.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Reason;

/// Every sentence the program says, by key. Each room keeps its own in `words.properties` beside its classes; keys begin with the room's name.
/// A key without words is a bug, so asking for it fails.
public final class Messages {
    private static final String HELP = "shell.help";
    private static final Set<String> ROOMS = Set.of(
            "platform", "journal", "calendar", "security", "sync", "documents", "register", "performance", "stocktake",
            "improvement", "casework", "inspection", "contract", "committee", "cli", "shell", HELP);

    private final Locale locale;
    private final Formats formats;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> rooms = new ConcurrentHashMap<>();
    private final Map<String, String> others;

    private Messages(Locale locale, Map<String, String> others) {
        this.locale = locale;
        this.formats = new Formats(locale);
        this.others = others;
    }

    /// The words of all rooms in a language; what a language lacks is said in English. A room is read when it first speaks: the first window needs
    /// three of them, and reading all takes a tenth of a start.
    public static Messages load(Locale locale) {
        return new Messages(locale, Map.of());
    }

    /// The same with other words beside or instead of these: a team's own, or a test's.
    public Messages with(Map<String, String> more) {
        var all = new HashMap<>(others);
        all.putAll(more);
        return new Messages(locale, all);
    }

    /// Reads what some rooms say before they are asked, for a thread that has time for it.
    public void read(List<String> wanted) {
        wanted.forEach(this::room);
    }

    private @Nullable String words(String key) {
        var other = others.get(key);
        if (other != null) {
            return other;
        }
        int end = key.indexOf('.');
        var room = end < 0 ? key : key.substring(0, end);
        if (!ROOMS.contains(room)) {
            return null;
        }
        var found = room(room).get(key);
        return found == null && key.startsWith(HELP) ? room(HELP).get(key) : found;
    }

    private Map<String, String> room(String room) {
        return rooms.computeIfAbsent(room, this::read);
    }

    private Map<String, String> read(String room) {
        var words = new HashMap<String, String>();
        try {
            var bundle = ResourceBundle.getBundle("soundpractice." + room + ".words", locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        } catch (MissingResourceException expected) {
            // A room that says nothing to anybody has no words.
        }
        return words;
    }

    /// The sentence of that name, its gaps `{0}`, `{1}` … filled. Dates, percentages and numbers are written as people write them;
    /// a nested [Reason] or [Problem] is put into words.
    public String text(String key, Object... args) {
        var pattern = words(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        if (args.length == 0 && isPlain(pattern)) {
            return pattern;
        }
        var filled = new ArrayList<Object>();
        for (var arg : args) {
            filled.add(word(arg));
        }
        var format = formats(key, pattern);
        // A format writes into fields of its own, so one thread at a time.
        synchronized (format) {
            return format.format(filled.toArray());
        }
    }

    /// Reading a pattern takes longer than filling it, and a table's count or a row's words are filled at every key.
    private MessageFormat formats(String key, String pattern) {
        return patterns.computeIfAbsent(key, _ -> new MessageFormat(pattern, locale));
    }

    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('}') < 0;
    }

    /// Whether there are words for a key.
    public boolean has(String key) {
        return words(key) != null;
    }

    /// The problem in words.
    public String of(Problem problem) {
        return text(problem.key(), problem.args().toArray());
    }

    /// The step to take next, if the problem has one (`key.next`); empty otherwise.
    public String next(Problem problem) {
        var key = problem.key() + ".next";
        return has(key) ? text(key, problem.args().toArray()) : "";
    }

    /// The reason in words, without the rule ids.
    public String of(Reason reason) {
        return text(reason.key(), reason.args().toArray());
    }

    /// The language.
    public Locale locale() {
        return locale;
    }

    /// How dates and figures are written.
    public Formats formats() {
        return formats;
    }

    /// All keys with their words, for the test that compares them with what the code asks for.
    public Map<String, String> all() {
        var all = new TreeMap<String, String>();
        ROOMS.forEach(room -> all.putAll(room(room)));
        all.putAll(others);
        return all;
    }

    private Object word(Object arg) {
        return switch (arg) {
            case Reason reason -> of(reason);
            case Problem problem -> of(problem);
            case List<?> list -> String.join(", ", list.stream().map(o -> String.valueOf(word(o))).toList());
            case Integer count -> count;
            case Long count -> count;
            default -> formats.any(arg);
        };
    }
}
