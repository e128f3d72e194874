package soundpractice.improvement.ui;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.agreement.AgreementFile;
import soundpractice.improvement.drafting.Theme;
import soundpractice.improvement.watching.Board;
import soundpractice.improvement.watching.BoardRow;
import soundpractice.improvement.watching.Watch;
import soundpractice.improvement.watching.WatchRule;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.jobs.Jobs;
import soundpractice.platform.text.Messages;

/// All plans and agreements: the board of open actions, the plans, the agreements.
public final class PlansModel {

    /// A plan in the list.
    record PlanLine(PlanFile file, String practice, String shape, StatusWord state, int open, int late) {}

    /// An agreement in the list.
    record AgreementLine(AgreementFile file, String practice, String kind, StatusWord state, @Nullable LocalDate next) {}

    /// An open action on the board, with why it stands as it does.
    record ActionLine(BoardRow row, StatusWord watch, String why, String theme) {}

    /// Everything as read.
    record Shown(List<ActionLine> board, List<PlanLine> plans, List<AgreementLine> agreements) {
        long count(Watch watch) {
            return board.stream().filter(a -> a.row().seen().watch() == watch).count();
        }
    }

    private final Improvement improvement;
    private final Jobs jobs;
    private final Messages words;
    private final Consumer<TroubleException> trouble;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    /// The model of the screen *Plans & MoUs*.
    public PlansModel(Improvement improvement, Jobs jobs, Messages words, Consumer<TroubleException> trouble) {
        this.improvement = improvement;
        this.jobs = jobs;
        this.words = words;
        this.trouble = trouble;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    Improvement improvement() {
        return improvement;
    }

    /// Reads everything anew.
    public void load() {
        var today = improvement.today().get();
        jobs.latest(this, _ -> read(today), shown::set, trouble);
    }

    private Shown read(LocalDate today) {
        var files = improvement.plans().all();
        var board = Board.of(files, improvement.names(), WatchRule.USUAL, today);
        var lines = board.stream().map(r -> new ActionLine(r, Marks.of(r.seen().watch(), words), words.of(r.seen().why()), theme(r.theme()))).toList();
        var late = new HashMap<RecordId, Integer>();
        board.stream().filter(r -> r.seen().watch().needsSomebody()).forEach(r -> late.merge(r.plan(), 1, Integer::sum));
        var plans = files.stream().map(f -> new PlanLine(f, improvement.names().apply(f.of().practice()), improvement.shapes().of(f.of()).title(),
                Marks.of(f.of().state(), words), (int) f.actions().stream().filter(a -> a.value().state().isOpen()).count(), late.getOrDefault(f.id(), 0))).toList();
        var agreements = improvement.agreements().all().stream().map(f -> new AgreementLine(f, improvement.names().apply(f.of().practice()),
                words.text(f.of().kind().key()), Marks.of(f.of().state(), words), f.nextDate(today).orElse(null))).toList();
        return new Shown(lines, plans, agreements);
    }

    private String theme(String word) {
        return Theme.find(word).map(t -> words.text(t.key())).orElse(word);
    }

    /// Starts a plan.
    void start(PracticeCode practice, String shape, String title, boolean light, Consumer<RecordId> done, Consumer<List<Problem>> refused) {
        var today = improvement.today().get();
        jobs.start(_ -> improvement.start().start(practice, shape, title, light, null, today), outcome -> {
            switch (outcome) {
                case Outcome.Done<RecordId>(var id) -> done.accept(id);
                case Outcome.Refused<RecordId>(var problems) -> refused.accept(problems);
            }
        }, trouble);
    }
}
