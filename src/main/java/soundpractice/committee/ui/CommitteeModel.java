package soundpractice.committee.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.committee.MeetingFile;
import soundpractice.committee.MinuteAction;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;

/// All meetings, and the actions that came of them.
public final class CommitteeModel {

    /// What is shown.
    ///
    /// @param meetings the newest first
    /// @param actions open ones, the most pressing first
    record Shown(List<MeetingFile> meetings, List<ActionRow> actions) {}

    /// An action with the meeting it came from.
    record ActionRow(Entry<MinuteAction> entry, MeetingFile meeting, String practice) {}

    private final Committees room;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    /// The model of the meetings.
    public CommitteeModel(Committees room, Jobs jobs, Consumer<TroubleException> trouble) {
        this.room = room;
        this.jobs = jobs;
        this.trouble = trouble;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    LocalDate today() {
        return room.today().get();
    }

    Committees room() {
        return room;
    }

    /// Reads everything anew.
    public void load() {
        jobs.latest(this, _ -> read(), shown::set, trouble);
    }

    private Shown read() {
        var all = room.meetings().all();
        var actions = all.stream().flatMap(f -> f.actions().stream().filter(a -> a.value().isOpen()).map(a -> row(a, f)))
                .sorted(java.util.Comparator.comparing(r -> r.entry().value().due())).toList();
        return new Shown(all.reversed(), actions);
    }

    private ActionRow row(Entry<MinuteAction> entry, MeetingFile file) {
        var practice = entry.value().practice();
        return new ActionRow(entry, file, practice == null ? "" : room.names().apply(practice));
    }

    /// Writes down that an action was done.
    void done(ActionRow row) {
        jobs.start(_ -> room.deciding().done(row.entry().id(), today()), _ -> load(), trouble);
    }

    /// Arranges a meeting.
    Outcome<RecordId> plan(String body, LocalDate on, String time, String place, String chair) throws TroubleException {
        return room.arranging().plan(body, on, time, place, chair);
    }
}
