package soundpractice.contract.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.ContractFile;
import soundpractice.contract.PaperPlace;
import soundpractice.contract.paper.IssuePaper;
import soundpractice.contract.paper.IssuedPaper;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;

/// A paper of an investigation: the page as it will print and what stops it; once it went out, as it was printed.
public final class PaperModel {

    /// The paper as read.
    ///
    /// @param sent the last time it went out; null while it never did
    record Shown(ContractFile file, String practice, @Nullable IssuedPaper sent) {}

    private final ContractRoom room;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final PaperPlace place;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<NoticeModel.Page> page = new ReadOnlyObjectWrapper<>(NoticeModel.Page.NONE);
    private int number;

    /// The model of a paper's screen.
    public PaperModel(ContractRoom room, Jobs jobs, Consumer<TroubleException> trouble, PaperPlace place) {
        this.room = room;
        this.jobs = jobs;
        this.trouble = trouble;
        this.place = place;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<NoticeModel.Page> page() {
        return page.getReadOnlyProperty();
    }

    PaperPlace place() {
        return place;
    }

    LocalDate today() {
        return room.today().get();
    }

    /// Reads it anew, then draws it.
    public void load() {
        jobs.latest(this, _ -> room.cases().find(place.caseId()).map(f -> {
            var sent = f.papersOf(place.kind(), place.about());
            return new Shown(f, room.names().apply(f.practice()), sent.isEmpty() ? null : sent.getLast());
        }), now -> {
            shown.set(now.orElse(null));
            draw();
        }, trouble);
    }

    /// Turns the page.
    void turn(int by) {
        number = page.get().turned(number, by);
        draw();
    }

    private void draw() {
        var now = shown.get();
        if (now == null) {
            return;
        }
        int wanted = number;
        var today = today();
        jobs.latest(page, _ -> {
            var problems = now.sent() == null ? room.press().problems(now.file(), place, today) : List.<Problem>of();
            var pages = room.press().pages(now.file(), place, now.sent(), today);
            return NoticeModel.Page.drawn(wanted, pages, problems, at -> room.press().page(now.file(), place, now.sent(), today, at));
        }, page::set, trouble);
    }

    /// Issues it, dated today.
    void issue(Consumer<Outcome<IssuePaper.Sent>> done) {
        var today = today();
        jobs.start(_ -> room.press().issue(place, today), outcome -> {
            load();
            done.accept(outcome);
        }, trouble);
    }

    /// The document as it went out.
    void document(Consumer<ContractRoom.Document> found) {
        var now = shown.get();
        var sent = now == null ? null : now.sent();
        if (sent != null) {
            jobs.start(_ -> room.press().issued(sent.document()), found, trouble);
        }
    }
}
