package soundpractice.improvement.watching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import soundpractice.improvement.PlanFile;

/// What a calendar should remind of in a plan: actions due, milestones, reviews.
public final class PlanReminders {
    private static final int WARN = 3;

    private PlanReminders() {}

    /// The events of an open plan, earliest first.
    ///
    /// @param words a key's words: `improvement.reminder.action`, `.milestone` and the reviews' names
    public static List<CalendarFile.Event> of(PlanFile file, String practice, Function<String, String> words) {
        var events = new ArrayList<CalendarFile.Event>();
        if (!file.of().state().isOpen()) {
            return events;
        }
        for (var action : file.actions()) {
            var due = action.value().due();
            if (action.value().state().isOpen() && due != null) {
                events.add(new CalendarFile.Event(action.id().toString(), due, practice + ": " + action.value().what(),
                        words.apply("improvement.reminder.action") + " " + action.value().owner(), WARN));
            }
        }
        for (var milestone : file.milestones()) {
            var due = milestone.value().due();
            if (milestone.value().reachedOn() == null && due != null) {
                events.add(new CalendarFile.Event(milestone.id().toString(), due, practice + ": " + milestone.value().what(),
                        words.apply("improvement.reminder.milestone"), WARN));
            }
        }
        for (var review : Review.next(file)) {
            events.add(new CalendarFile.Event(file.id() + "-" + review.what(), review.on(), practice + ": " + words.apply(review.what().key()), file.of().title(), WARN));
        }
        events.sort(Comparator.comparing(CalendarFile.Event::on));
        return events;
    }
}
