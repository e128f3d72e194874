package soundpractice.stocktake.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.security.Permission;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.stocktake.findings.Finding;
import soundpractice.stocktake.findings.Findings;
import soundpractice.stocktake.score.Score;

/// A practice's stocktakes in its file: what it was asked so far, every stocktake, the findings of the last finished one, and the way to the next.
public final class StocktakeSection {
    private static final int SHOWN = 8;

    /// What is read before anything is shown.
    ///
    /// @param burden what was asked of the practice, in sentences, the sum first
    private record Shown(List<InterviewFile> files, Optional<InterviewFile> last, List<Finding> findings, List<Score> scores, List<String> burden) {}

    private final Desk desk;
    private final Stocktaking room;
    private final PracticeCode practice;
    private final VBox box = new VBox();

    private StocktakeSection(Desk desk, Stocktaking room, PracticeCode practice) {
        this.desk = desk;
        this.room = room;
        this.practice = practice;
        box.getStyleClass().add("column");
        Sheet.wear(box);
    }

    /// The part, read when it is shown.
    public static Region of(Desk desk, Stocktaking room, PracticeCode practice) {
        var section = new StocktakeSection(desk, room, practice);
        desk.jobs().start(_ -> section.read(), section::fill, desk.errors()::trouble);
        return section.box;
    }

    private Shown read() {
        var files = room.interviews().of(practice);
        var last = files.stream().filter(f -> !f.interview().state().isOpen()).findFirst();
        return new Shown(files, last, last.map(f -> Findings.of(f, room.scoring().of(f)).all()).orElse(List.of()),
                last.map(f -> Score.of(f, room.scoring().of(f))).orElse(List.of()), room.burden().of(practice));
    }

    private void fill(Shown shown) {
        if (shown.files().isEmpty()) {
            box.getChildren().setAll(new EmptyState(Feather.CLIPBOARD, desk.text("stocktake.section.none"),
                    shown.burden().isEmpty() ? desk.text("stocktake.list.empty.next") : shown.burden().getFirst(), start(Buttons.plain(Feather.PLUS, desk.text("stocktake.list.start"), this::start))));
            return;
        }
        var head = new Beside(new Prose(shown.burden().isEmpty() ? "" : shown.burden().getFirst(), "muted"),
                new Flow(desk.permitted(Permission.HOLD_STOCKTAKE.name(), Buttons.plain(Feather.PLUS, desk.text("stocktake.list.start"), this::start))));
        box.getChildren().setAll(head, Card.titled(desk.text("stocktake.list.title"), shown.files().stream().map(f -> line(f, shown)).toArray(Node[]::new)));
        shown.last().ifPresent(last -> box.getChildren().add(findings(shown, last)));
    }

    private Button start(Button button) {
        button.setDisable(desk.gate().refusal(Permission.HOLD_STOCKTAKE.name()).isPresent());
        return button;
    }

    private Node line(InterviewFile file, Shown shown) {
        var interview = file.interview();
        boolean open = interview.state().isOpen();
        var id = interview.id();
        var progress = file.progress();
        var line = new ListLine(new StatusMark(Said.state(desk.words(), interview.state())))
                .title(desk.text("stocktake.section.title", interview.day(), file.questionnaire().version()))
                .about(desk.text("stocktake.section.about", interview.startedBy(), progress.answered(), progress.asked()));
        var how = interview.finalised();
        if (!open && how != null) {
            line.about(desk.text("stocktake.section.proof", how.proof()));
        }
        shown.last().filter(l -> l.interview().id().equals(id)).flatMap(l -> shown.scores().stream().findFirst())
                .filter(score -> score.value() != null).ifPresent(score -> line.right(new StatusMark(ScorePart.mark(score), ScorePart.band(desk, score))));
        var go = Buttons.plain(open ? Feather.PLAY : Feather.BOOK_OPEN, desk.text(open ? "stocktake.list.resume" : "stocktake.talk.after"),
                () -> desk.nav().open(open ? new InterviewPlace(id, null) : new FindingsPlace(id)));
        go.setAccessibleText(desk.text(open ? "stocktake.section.resume-name" : "stocktake.section.after-name", interview.day()));
        return line.right(go);
    }

    private Node findings(Shown shown, InterviewFile last) {
        var lines = new ArrayList<Node>();
        for (var finding : shown.findings().stream().limit(SHOWN).toList()) {
            var mark = finding.gap() == Finding.Gap.NOT_MET ? Mark.RED : Mark.AMBER;
            lines.add(new ListLine(new Badge(finding.question())).title(finding.asked()).about(finding.note()).right(new StatusMark(mark, desk.text(finding.gap().key()))));
        }
        if (lines.isEmpty()) {
            lines.add(new Prose(desk.text("stocktake.after.nothing.text"), "muted"));
        } else if (shown.findings().size() > SHOWN) {
            lines.add(new Flow(Buttons.link(desk.text("stocktake.section.more", shown.findings().size() - SHOWN), () -> desk.nav().open(new FindingsPlace(last.interview().id())))));
        }
        return Card.titled(desk.text("stocktake.section.findings", last.interview().day()), lines.toArray(Node[]::new));
    }

    private void start() {
        new StartForm(desk, new StocktakesModel(room, desk.jobs(), desk.words(), desk.errors()::trouble)).show(practice);
    }
}
