package soundpractice.sync.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;
import soundpractice.sync.history.HistoryPlace;
import soundpractice.sync.history.RecordHistory;

/// What became of something, and how it was on any day.
final class HistoryModel {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Meeting meeting;
    private final RecordHistory history;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final HistoryPlace place;
    private final ReadOnlyObjectWrapper<@Nullable List<RecordHistory.Told>> told = new ReadOnlyObjectWrapper<>(this, "told");
    private final ReadOnlyObjectWrapper<@Nullable List<RecordHistory.AsItWas>> was = new ReadOnlyObjectWrapper<>(this, "was");

    HistoryModel(Meeting meeting, Jobs jobs, Consumer<TroubleException> trouble, HistoryPlace place) {
        this.meeting = meeting;
        this.history = new RecordHistory(meeting.histories(), meeting.exchange(), meeting.team(), meeting.names());
        this.jobs = jobs;
        this.trouble = trouble;
        this.place = place;
    }

    HistoryPlace place() {
        return place;
    }

    ReadOnlyObjectProperty<@Nullable List<RecordHistory.Told>> told() {
        return told.getReadOnlyProperty();
    }

    /// As it was on the day asked for; null while nobody asked.
    ReadOnlyObjectProperty<@Nullable List<RecordHistory.AsItWas>> was() {
        return was.getReadOnlyProperty();
    }

    void load() {
        jobs.latest(told, _ -> history.tell(place.scope(), place.records()), told::set, trouble);
    }

    /// How it was when that day ended.
    void asOn(@Nullable LocalDate day) {
        if (day == null) {
            was.set(null);
            return;
        }
        var end = day.plusDays(1).atStartOfDay(ENGLAND).toInstant().minusMillis(1);
        jobs.latest(was, _ -> history.asOf(place.scope(), place.records(), end), was::set, trouble);
    }

    /// Verifies every signature in the store anew.
    void verify(Consumer<List<Problem>> found) {
        jobs.start(_ -> meeting.exchange().verify(), found, trouble);
    }
}
