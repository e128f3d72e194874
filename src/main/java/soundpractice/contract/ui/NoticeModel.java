package soundpractice.contract.ui;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.ContractFile;
import soundpractice.contract.notice.IssueNotice;
import soundpractice.contract.notice.Notice;
import soundpractice.contract.notice.NoticeFile;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;

/// A notice while it is written: what it says, what still stops it, and the page as it will print.
public final class NoticeModel {

    /// The notice as read, with what stops it.
    record Shown(ContractFile file, NoticeFile notice, String practice) {}

    /// A page as it will print.
    record Page(@Nullable Supplier<InputStream> png, int page, int pages, List<Problem> problems) {
        static final Page NONE = new Page(null, 0, 0, List.of());

        /// A page drawn.
        interface Drawing {
            byte[] at(int page) throws TroubleException;
        }

        /// The page that is wanted, or the last where there are fewer.
        static Page drawn(int wanted, int pages, List<Problem> problems, Drawing drawing) throws TroubleException {
            int at = Math.min(wanted, Math.max(0, pages - 1));
            var png = drawing.at(at);
            return new Page(() -> new ByteArrayInputStream(png), at, pages, problems);
        }

        /// The number of the page that lies so many further on; the first and the last stay.
        int turned(int from, int by) {
            return Math.clamp(from + (long) by, 0, Math.max(0, pages - 1));
        }
    }

    private final ContractRoom room;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final RecordId caseId;
    private final RecordId id;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.NONE);
    private int number;

    /// The model of a notice's screen.
    public NoticeModel(ContractRoom room, Jobs jobs, Consumer<TroubleException> trouble, RecordId caseId, RecordId id) {
        this.room = room;
        this.jobs = jobs;
        this.trouble = trouble;
        this.caseId = caseId;
        this.id = id;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    RecordId caseId() {
        return caseId;
    }

    RecordId id() {
        return id;
    }

    ContractRoom room() {
        return room;
    }

    LocalDate today() {
        return room.today().get();
    }

    /// Reads it anew, then draws it.
    public void load() {
        jobs.latest(this, _ -> room.cases().find(caseId).flatMap(f -> f.notice(id).map(n -> new Shown(f, n, room.names().apply(f.practice())))), now -> {
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
        var sent = now.notice().issued();
        var date = sent == null ? today() : sent.noticeDate();
        jobs.latest(page, _ -> {
            var problems = sent == null ? room.press().problems(now.file(), now.notice(), date) : List.<Problem>of();
            var pages = room.press().pages(now.file(), now.notice(), date);
            return Page.drawn(wanted, pages, problems, at -> room.press().page(now.file(), now.notice(), date, at));
        }, page::set, trouble);
    }

    /// Saves what was written; what a rule refuses is given back.
    List<Problem> save(Notice notice) {
        var now = shown.get();
        if (now == null) {
            return List.of();
        }
        try {
            var outcome = room.writing().write(now.notice(), notice);
            if (outcome.isDone()) {
                load();
            }
            return outcome.problems();
        } catch (TroubleException e) {
            return List.of(e.problem());
        }
    }

    /// Issues it, dated today.
    void issue(Consumer<Outcome<IssueNotice.Sent>> done) {
        var today = today();
        jobs.start(_ -> room.press().issue(caseId, id, today), outcome -> {
            load();
            done.accept(outcome);
        }, trouble);
    }

    /// Throws the draft away.
    void discard(Runnable done) {
        var now = shown.get();
        if (now != null) {
            jobs.start(_ -> room.writing().discard(now.notice()), _ -> done.run(), trouble);
        }
    }

    /// The document as it went out.
    void document(Consumer<ContractRoom.Document> found) {
        var now = shown.get();
        var sent = now == null ? null : now.notice().issued();
        if (sent != null) {
            jobs.start(_ -> room.press().issued(sent.document()), found, trouble);
        }
    }
}
