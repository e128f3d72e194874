package soundpractice.stocktake.ui;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.ProofCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;
import soundpractice.stocktake.Interview;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Present;
import soundpractice.stocktake.Proof;

/// Closing an interview: what is missing, who was there, and the code.
final class FinishModel {

    /// The interview and its code as it stands now.
    record Shown(InterviewFile file, ProofCode code) {}

    private final Stocktaking room;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final RecordId id;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    FinishModel(Stocktaking room, Jobs jobs, Consumer<TroubleException> trouble, RecordId id) {
        this.room = room;
        this.jobs = jobs;
        this.trouble = trouble;
        this.id = id;
    }

    RecordId id() {
        return id;
    }

    Stocktaking room() {
        return room;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    void load() {
        jobs.latest(this, _ -> room.interviews().find(id).map(f -> new Shown(f, Proof.of(f))), now -> now.ifPresent(shown::set), trouble);
    }

    /// Writes the particulars down and then closes it; what is wrong goes to the second.
    void finalise(String place, List<Present> present, @Nullable Instant ended, String reason, Consumer<List<Problem>> refused) {
        jobs.<Outcome<Interview>>start(_ -> {
            var described = room.describe().describe(id, place, present, ended);
            return described.isDone() ? room.finalise().finalise(id, reason) : described;
        }, outcome -> {
            refused.accept(outcome.problems());
            load();
        }, trouble);
    }

    /// Keeps the particulars without closing.
    void describe(String place, List<Present> present, @Nullable Instant ended, Consumer<List<Problem>> refused) {
        jobs.start(_ -> room.describe().describe(id, place, present, ended), outcome -> {
            refused.accept(outcome.problems());
            load();
        }, trouble);
    }
}
