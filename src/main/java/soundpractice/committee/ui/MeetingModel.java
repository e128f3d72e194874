package soundpractice.committee.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.CaseFile;
import soundpractice.committee.MeetingFile;
import soundpractice.committee.pack.FreezePack;
import soundpractice.committee.pack.FrozenPack;
import soundpractice.committee.pack.PackRequest;
import soundpractice.documents.RenderedDocument;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Job;
import soundpractice.platform.jobs.Jobs;
import soundpractice.platform.jobs.StoppedException;

/// One meeting as its screen works with it.
public final class MeetingModel {

    /// What is shown.
    ///
    /// @param waiting cases that are not on the agenda, those the committee should see first
    record Shown(MeetingFile file, List<CaseFile> waiting) {}

    /// A deed that a rule may refuse.
    @FunctionalInterface
    interface Deed {
        Outcome<?> run() throws TroubleException;
    }

    private final Committees room;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final RecordId id;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    /// The model of a meeting.
    public MeetingModel(Committees room, Jobs jobs, Consumer<TroubleException> trouble, RecordId id) {
        this.room = room;
        this.jobs = jobs;
        this.trouble = trouble;
        this.id = id;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    RecordId id() {
        return id;
    }

    Committees room() {
        return room;
    }

    LocalDate today() {
        return room.today().get();
    }

    String nameOf(PracticeCode practice) {
        return room.names().apply(practice);
    }

    /// Reads the meeting anew.
    public void load() {
        jobs.latest(this, _ -> room.meetings().find(id).map(f -> new Shown(f, room.agendas().waiting(f, today()))), now -> now.ifPresent(shown::set), trouble);
    }

    /// Does something and reads anew; what a rule refuses is told.
    void attempt(Deed deed, Consumer<List<Problem>> refused) {
        jobs.start(_ -> deed.run(), outcome -> {
            if (!outcome.isDone()) {
                refused.accept(outcome.problems());
            }
            load();
        }, trouble);
    }

    /// Does something at once, for a form that waits for what is wrong.
    List<Problem> now(Deed deed) {
        try {
            var outcome = deed.run();
            load();
            return outcome.problems();
        } catch (TroubleException e) {
            trouble.accept(e);
            return List.of();
        }
    }

    /// Builds the pack without keeping it.
    void preview(PackRequest request, Consumer<FreezePack.Preview> done, Consumer<List<Problem>> refused) {
        build(progress -> room.press().packs().preview(request, today(), progress), done, refused);
    }

    /// Freezes the pack.
    ///
    /// @param sign whether it is signed with the key of whoever works here
    void freeze(PackRequest request, boolean sign, Consumer<FrozenPack> done, Consumer<List<Problem>> refused) {
        build(progress -> sign ? room.press().packs().freeze(request, today(), room.press().seal(), progress) : room.press().packs().freeze(request, today(), progress), pack -> {
            load();
            done.accept(pack);
        }, refused);
    }

    private interface Building<T> {
        Outcome<T> with(java.util.function.IntPredicate goOn) throws TroubleException;
    }

    /// A pack tells after each part how far it has come; stopping the job stops it between two parts.
    private <T> void build(Building<T> building, Consumer<T> done, Consumer<List<Problem>> refused) {
        var file = shown.get();
        int parts = file == null ? 1 : file.file().cases().size() + 4;
        jobs.start(progress -> building.with(made -> {
            try {
                progress.at(Math.min(made, parts), parts);
                return true;
            } catch (StoppedException stopped) {
                return false;
            }
        }), outcome -> {
            if (outcome instanceof Outcome.Done<T>(var value)) {
                done.accept(value);
            } else if (!outcome.problems().getFirst().key().equals("documents.pack.stopped")) {
                refused.accept(outcome.problems());
            }
        }, trouble);
    }

    /// Makes the minutes.
    void minutes(Consumer<RenderedDocument> done, Consumer<List<Problem>> refused) {
        jobs.<Outcome<RenderedDocument>>start(_ -> room.press().pages().render(room.minutes().of(room.meetings().find(id).orElseThrow(), room.organisation().get())), outcome -> {
            if (outcome instanceof Outcome.Done<RenderedDocument>(var document)) {
                done.accept(document);
            } else {
                refused.accept(outcome.problems());
            }
        }, trouble);
    }

    /// Runs a job whose result goes to the screen.
    <T> void run(Job<T> job, Consumer<T> done) {
        jobs.start(job, done, trouble);
    }
}
