package soundpractice.sync.ui;

import java.util.List;
import java.util.Optional;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;
import soundpractice.sync.Arrived;
import soundpractice.sync.BundleFolder;
import soundpractice.sync.HeldPiece;
import soundpractice.sync.Sent;
import soundpractice.sync.review.Question;
import soundpractice.sync.wall.Wall;

/// How the laptops stand to each other, read in one go.
final class ExchangeModel {
    /// What there is to see.
    ///
    /// @param questions what asks for a person and was not put off
    /// @param joinedBy the words by which this laptop joined; empty where the team was founded here
    record Shown(
            Wall wall, List<Sent> sent, List<Arrived> arrived, List<HeldPiece> held, List<BundleFolder.Waiting> waiting, Optional<Path> folder, long questions,
            String joinedBy) {}

    private final Meeting meeting;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");

    ExchangeModel(Meeting meeting, Jobs jobs, Consumer<TroubleException> trouble) {
        this.meeting = meeting;
        this.jobs = jobs;
        this.trouble = trouble;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    Meeting meeting() {
        return meeting;
    }

    void load() {
        jobs.latest(this, _ -> read(), shown::set, trouble);
    }

    private Shown read() throws TroubleException {
        var exchange = meeting.exchange();
        long open = meeting.review().open().stream().filter(q -> !meeting.review().isPutOff(q)).map(Question::id).distinct().count();
        return new Shown(meeting.around().wall(), exchange.sent(), exchange.arrived(), exchange.held(), meeting.folder().waiting(), meeting.folder().folder(), open,
                meeting.team().joinedBy());
    }
}
