package soundpractice.stocktake.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;
import soundpractice.platform.text.Messages;
import soundpractice.stocktake.Interview;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Present;

/// The list of stocktakes, kept up to date while it is looked at.
final class StocktakesModel {
    private final Stocktaking room;
    private final Jobs jobs;
    private final Messages words;
    private final Consumer<TroubleException> trouble;
    private final ReadOnlyObjectWrapper<List<StocktakeRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

    StocktakesModel(Stocktaking room, Jobs jobs, Messages words, Consumer<TroubleException> trouble) {
        this.room = room;
        this.jobs = jobs;
        this.words = words;
        this.trouble = trouble;
    }

    ReadOnlyObjectProperty<List<StocktakeRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    Stocktaking room() {
        return room;
    }

    /// Reads the list anew.
    void load() {
        jobs.latest(this, _ -> room.interviews().all().stream().map(this::row).toList(), rows::set, trouble);
    }

    private StocktakeRow row(InterviewFile file) {
        var progress = file.progress();
        boolean typing = room.typing().recovered().stream().anyMatch(t -> t.interview().equals(file.interview().id()));
        return new StocktakeRow(file, room.nameOf(file.interview().practice()), Said.state(words, file.interview().state()),
                words.text("stocktake.talk.of", progress.answered(), progress.asked()), words.formats().moment(file.savedAt()), typing);
    }

    /// What was asked of a practice and what is known, before it is asked again.
    void before(PracticeCode practice, Consumer<Before> use) {
        jobs.latest("before", _ -> new Before(room.known().of(practice), room.burden().of(practice), room.interviews().of(practice)), use, trouble);
    }

    /// What one should know before beginning.
    record Before(List<KnownFact> known, List<String> burden, List<InterviewFile> earlier) {}

    /// Begins one.
    void start(PracticeCode practice, String place, List<Present> present, Consumer<Outcome<Interview>> then) {
        jobs.start(_ -> room.start().start(practice, place, present), then, trouble);
    }
}
