package soundpractice.casework.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import soundpractice.casework.pathway.FollowPathway;
import soundpractice.casework.pathway.Pathway;
import soundpractice.casework.pathway.PathwayFile;
import soundpractice.casework.pathway.Pathways;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;

/// Who is on which pathway.
public final class PathwaysModel {

    /// What the screen stands on.
    ///
    /// @param practices the area's practices, to choose from
    public record Rooms(Pathways pathways, FollowPathway follow, Supplier<List<PracticeCode>> practices, Function<PracticeCode, String> nameOf, Supplier<LocalDate> today) {}

    /// Everything as read.
    record Shown(List<PathwayFile> files, List<Pathway> definitions) {}

    private final Rooms rooms;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown(List.of(), List.of()));

    /// The model of the screen *Pathways*.
    public PathwaysModel(Rooms rooms, Jobs jobs, Consumer<TroubleException> trouble) {
        this.rooms = rooms;
        this.jobs = jobs;
        this.trouble = trouble;
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    Rooms rooms() {
        return rooms;
    }

    LocalDate today() {
        return rooms.today().get();
    }

    void load() {
        jobs.latest(this, _ -> new Shown(rooms.pathways().all(), rooms.pathways().definitions()), shown::set, trouble);
    }
}
