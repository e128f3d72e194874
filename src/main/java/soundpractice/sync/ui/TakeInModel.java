package soundpractice.sync.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;
import soundpractice.platform.jobs.Ticket;
import soundpractice.sync.Arrived;
import soundpractice.sync.Exchange;

/// A bundle on its way in: verified, looked at, taken in, and perhaps taken back. Nothing of it reaches the store before the person says so.
final class TakeInModel {
    private static final String DAMAGED = "sync.bundle.damaged";
    private static final List<String> MANY = List.of(Exchange.MANY_DELETIONS, Exchange.MANY_CHANGES);

    /// How far it is.
    sealed interface Stage {
        /// It is read to its last byte.
        record Verifying() implements Stage {}

        /// It cannot be taken in, for these reasons; nothing was changed.
        record Refused(List<Problem> why) implements Stage {}

        /// It is in order: this is what would come of it.
        record Looked(Exchange.Preview preview) implements Stage {}

        /// It is being taken in.
        record Taking() implements Stage {}

        /// It was taken in.
        record Taken(Exchange.Imported imported) implements Stage {}

        /// It was taken in and taken back.
        record Undone(long versions) implements Stage {}
    }

    private final Meeting meeting;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final Path file;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage", new Stage.Verifying());

    TakeInModel(Meeting meeting, Jobs jobs, Consumer<TroubleException> trouble, Path file) {
        this.meeting = meeting;
        this.jobs = jobs;
        this.trouble = trouble;
        this.file = file;
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    Path file() {
        return file;
    }

    /// Verifies and looks. A file that is no good is told here, and waits in the watched folder no longer.
    Ticket look() {
        stage.set(new Stage.Verifying());
        return jobs.start(progress -> {
            try {
                var looked = meeting.exchange().preview(file, Watching.of(progress));
                if (!looked.isDone()) {
                    meeting.folder().dealtWith(file);
                }
                return looked;
            } catch (TroubleException e) {
                if (e.problem().key().equals(DAMAGED)) {
                    meeting.folder().dealtWith(file);
                }
                throw e;
            }
        }, this::looked, this::refused);
    }

    private void looked(Outcome<Exchange.Preview> outcome) {
        stage.set(switch (outcome) {
            case Outcome.Done<Exchange.Preview>(var preview) -> new Stage.Looked(preview);
            case Outcome.Refused<Exchange.Preview>(var why) -> new Stage.Refused(why);
        });
    }

    /// A file that cannot be read is told where it was to be looked at; only then is there something to do about it.
    private void refused(TroubleException e) {
        stage.set(new Stage.Refused(List.of(e.problem())));
    }

    /// Takes it in.
    ///
    /// @param meant whether somebody confirmed that a large share of the records is to go or to change
    /// @param many told what has to be confirmed first
    void take(boolean meant, Consumer<Problem> many) {
        var before = stage.get();
        stage.set(new Stage.Taking());
        jobs.<Outcome<Exchange.Imported>>start(progress -> {
            var taken = meeting.exchange().take(file, besides(file), meant, Watching.of(progress));
            if (taken.isDone()) {
                meeting.folder().dealtWith(file);
            }
            return taken;
        }, outcome -> {
            switch (outcome) {
                case Outcome.Done<Exchange.Imported>(var imported) -> stage.set(new Stage.Taken(imported));
                case Outcome.Refused<Exchange.Imported>(var why) when MANY.contains(why.getFirst().key()) && !meant -> {
                    stage.set(before);
                    many.accept(why.getFirst());
                }
                case Outcome.Refused<Exchange.Imported>(var why) -> stage.set(new Stage.Refused(why));
            }
        }, e -> {
            stage.set(before);
            trouble.accept(e);
        });
    }

    /// Takes back what it brought.
    void undo(String bundle, String reason) {
        jobs.start(_ -> meeting.exchange().undo(Arrived.id(bundle), reason), outcome -> stage.set(switch (outcome) {
            case Outcome.Done<soundpractice.journal.Saved>(var saved) -> new Stage.Undone(saved.revisions().size());
            case Outcome.Refused<soundpractice.journal.Saved>(var why) -> new Stage.Refused(why);
        }), trouble);
    }

    /// A name for the receipt beside the bundle that is not taken.
    static Path besides(Path file) {
        var name = String.valueOf(file.getFileName()).replaceAll("\\.qabundle$", "");
        for (int i = 1;; i++) {
            var candidate = file.resolveSibling(name + "-receipt" + (i == 1 ? "" : "-" + i) + ".qabundle");
            if (!Files.exists(candidate)) {
                return candidate;
            }
        }
    }
}
