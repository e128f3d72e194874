package soundpractice.casework.dates;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import soundpractice.improvement.watching.CalendarFile;
import soundpractice.kernel.Reason;

/// Dates as a calendar file that any calendar program reads.
public final class CalendarFiles {
    private static final int WARN_DAYS = 3;

    private CalendarFiles() {}

    /// The file's text: what is still to come or past and not seen to; the proof of each date stands in its description.
    ///
    /// @param words puts a reason into words
    public static String of(List<DatedItem> items, Function<Reason, String> words, Instant made) {
        return CalendarFile.of(items.stream().filter(item -> item.state() != DatedItem.State.DONE)
                .map(item -> new CalendarFile.Event(item.id(), item.date(), words.apply(item.title()), about(item, words), WARN_DAYS)).toList(), made);
    }

    private static String about(DatedItem item, Function<Reason, String> words) {
        var why = item.why().stream().map(words).collect(Collectors.joining("\n"));
        return (words.apply(item.about()) + "\n" + why).strip();
    }
}
