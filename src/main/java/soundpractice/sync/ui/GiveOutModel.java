package soundpractice.sync.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;
import soundpractice.platform.jobs.Ticket;
import soundpractice.sync.ExportPlan;
import soundpractice.sync.ExportWish;
import soundpractice.sync.Sent;
import soundpractice.sync.wall.Wall;

/// A bundle that is being put together: for whom, of what, how large; then written.
final class GiveOutModel {
    /// What came of asking: a plan, or why there is none.
    record Planned(@Nullable ExportPlan plan, List<Problem> why) {
        Planned {
            why = List.copyOf(why);
        }
    }

    private final Meeting meeting;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final ReadOnlyObjectWrapper<@Nullable Wall> wall = new ReadOnlyObjectWrapper<>(this, "wall");
    private final ReadOnlyObjectWrapper<@Nullable Planned> planned = new ReadOnlyObjectWrapper<>(this, "planned");
    private final ReadOnlyObjectWrapper<@Nullable Sent> written = new ReadOnlyObjectWrapper<>(this, "written");
    private final ReadOnlyObjectWrapper<@Nullable Ticket> writing = new ReadOnlyObjectWrapper<>(this, "writing");

    GiveOutModel(Meeting meeting, Jobs jobs, Consumer<TroubleException> trouble) {
        this.meeting = meeting;
        this.jobs = jobs;
        this.trouble = trouble;
    }

    ReadOnlyObjectProperty<@Nullable Wall> wall() {
        return wall.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Planned> planned() {
        return planned.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Sent> written() {
        return written.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Ticket> writing() {
        return writing.getReadOnlyProperty();
    }

    void load() {
        jobs.latest(wall, _ -> meeting.around().wall(), wall::set, trouble);
    }

    /// Finds out what the bundle would hold.
    void plan(ExportWish wish) {
        planned.set(null);
        jobs.latest(planned, _ -> meeting.exchange().plan(wish), outcome -> planned.set(switch (outcome) {
            case Outcome.Done<ExportPlan>(var plan) -> new Planned(plan, List.of());
            case Outcome.Refused<ExportPlan>(var why) -> new Planned(null, why);
        }), trouble);
    }

    /// Writes it: whole, or not at all.
    void write(ExportWish wish, Path file, Consumer<List<Problem>> refused) {
        writing.set(jobs.<Outcome<Sent>>start(progress -> meeting.exchange().export(wish, file, Watching.of(progress)), outcome -> {
            writing.set(null);
            switch (outcome) {
                case Outcome.Done<Sent>(var sent) -> written.set(sent);
                case Outcome.Refused<Sent>(var why) -> refused.accept(why);
            }
        }, e -> {
            writing.set(null);
            trouble.accept(e);
        }));
    }

    void stop() {
        var now = writing.get();
        if (now != null) {
            now.stop();
        }
    }
}
