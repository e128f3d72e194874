package soundpractice.stocktake.ui.paper;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Focus;
import soundpractice.platform.fx.control.KeyFigure;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.security.Permission;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.stocktake.document.FormReview;
import soundpractice.stocktake.document.ReviewLine;
import soundpractice.stocktake.questionnaire.QuestionKind;
import soundpractice.stocktake.ui.Said;
import soundpractice.stocktake.ui.Sheet;

/// A form that came back, read as a stranger's file: what is odd about it, and each answer beside what is there. A person ticks what is taken over; the file is
/// kept as the record.
public final class ReviewScreen implements Screen {
    private final Desk desk;
    private final ReviewModel model;
    private final Button take;
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);

    /// The screen of a file.
    public ReviewScreen(Desk desk, Paperwork work, ReturnedFormPlace of) {
        this.desk = desk;
        this.model = new ReviewModel(work, desk.jobs(), desk.errors()::trouble, of.file());
        this.take = Buttons.primary("", this::take);
        page.getStyleClass().add("page");
        root.setFitToWidth(true);
        root.getStyleClass().add("edge-to-edge");
        Sheet.wear(root);
        model.shown().subscribe(this::fill);
        model.accepted().subscribe(codes -> take.setText(desk.text("stocktake.back.take", codes.size())));
    }

    private void fill(@Nullable Outcome<FormReview> outcome) {
        switch (outcome) {
            case null -> page.getChildren().setAll(new Prose(desk.text("stocktake.back.reading"), "muted"));
            case Outcome.Refused<FormReview>(var problems) -> refused(problems);
            case Outcome.Done<FormReview>(var review) -> review(review);
        }
    }

    /// The file is none of ours, or holds what none of ours holds: why, and nothing of what is in it.
    private void refused(List<Problem> problems) {
        var again = Buttons.primary(desk.text("stocktake.back.other"), () -> ReadForm.choose(desk));
        var lines = new ArrayList<Node>();
        problems.forEach(p -> lines.add(new ListLine(new StatusMark(Mark.STOPPED, "")).put(new Prose(desk.words().of(p))).about(desk.words().next(p))));
        page.getChildren().setAll(new EmptyState(Feather.SHIELD, desk.text("stocktake.back.refused", String.valueOf(model.file().getFileName())),
                desk.text("stocktake.back.refused.text"), again), Card.titled(desk.text("stocktake.back.why"), lines.toArray(Node[]::new)));
        Focus.on(again);
    }

    private void review(FormReview review) {
        var interview = review.interview();
        boolean open = interview.state().isOpen();
        take.setDisable(!open);
        var facts = new Flow(new Prose(model.work().nameOf(interview.practice()), "case-name"), new Badge(interview.practice().value()),
                new StatusMark(Said.state(desk.words(), interview.state())),
                new Prose(desk.text("stocktake.back.about", String.valueOf(model.file().getFileName()), review.version(), interview.day()), "muted", "small"));
        var all = Buttons.plain(Feather.CHECK_SQUARE, desk.text("stocktake.back.all-new"), model::acceptNew);
        all.setDisable(review.in(ReviewLine.State.NEW).isEmpty() || !open);
        var none = Buttons.plain(Feather.SQUARE, desk.text("stocktake.back.none"), model::acceptNothing);
        none.setDisable(!open);
        var parts = new ArrayList<Node>();
        parts.add(new Beside(facts, new Flow(all, none, desk.permitted(Permission.HOLD_STOCKTAKE.name(), take))));
        if (!open) {
            parts.add(new Card(new StatusMark(Mark.STOPPED, desk.text("stocktake.back.closed"))));
        }
        if (!review.problems().isEmpty()) {
            parts.add(Card.titled(desk.text("stocktake.back.odd"), review.problems().stream()
                    .map(p -> new ListLine(new StatusMark(Mark.AMBER, "")).put(new Prose(desk.words().of(p)))).toArray(Node[]::new)));
        }
        var figures = new Flow();
        figures.getStyleClass().add("figures");
        for (var state : ReviewLine.State.values()) {
            figures.getChildren().add(new KeyFigure(desk.text(state.key()), Integer.toString(review.in(state).size()), desk.text(state.key() + ".about")));
        }
        parts.add(new Card(figures));
        for (var state : List.of(ReviewLine.State.DIFFERENT, ReviewLine.State.NEW, ReviewLine.State.UNREADABLE, ReviewLine.State.NOT_ASKED)) {
            var lines = review.in(state);
            if (!lines.isEmpty()) {
                parts.add(Card.titled(desk.text(state.key()) + "  " + lines.size(), lines.stream().map(line -> line(line, open)).toArray(Node[]::new)));
            }
        }
        for (var state : List.of(ReviewLine.State.SAME, ReviewLine.State.EMPTY)) {
            var lines = review.in(state);
            if (!lines.isEmpty()) {
                parts.add(Card.titled(desk.text(state.key()) + "  " + lines.size(), new Prose(String.join("  ", lines.stream().map(ReviewLine::code).toList()), "muted")));
            }
        }
        page.getChildren().setAll(parts);
        Focus.on(all.isDisabled() ? none : all);
    }

    private Node line(ReviewLine line, boolean open) {
        var node = line.canBeTaken() ? new ListLine(box(line, open), new Badge(line.code())) : new ListLine(new Badge(line.code()));
        node.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        node.put(new Prose(line.question().text(), "strong"));
        if (line.thereOutcome() != null || !line.thereNote().isBlank()) {
            node.put(said("stocktake.back.there", line.question().kind(), line.thereOutcome(), line.thereNote()));
        }
        if (!line.unreadable().isEmpty()) {
            node.put(new Prose(desk.text("stocktake.back.unreadable", line.unreadable())));
        } else {
            node.put(said("stocktake.back.came", line.question().kind(), line.cameOutcome(), line.cameNote()));
        }
        return node;
    }

    private Node said(String key, QuestionKind kind, @Nullable List<String> outcome, String note) {
        var parts = new Flow(new Prose(desk.text(key), "muted", "review-side"));
        if (outcome != null) {
            parts.getChildren().add(new StatusMark(Said.mark(desk.words(), kind, outcome)));
        }
        if (!note.isBlank()) {
            parts.getChildren().add(new Prose(note));
        }
        parts.fill(parts.getChildren().toArray(Node[]::new));
        return parts;
    }

    private CheckBox box(ReviewLine line, boolean open) {
        var box = new CheckBox();
        box.setAccessibleText(desk.text("stocktake.back.take-one", line.code(), line.cameOutcome() == null ? line.cameNote()
                : Said.outcome(desk.words(), line.question().kind(), line.cameOutcome())));
        box.setDisable(!open);
        box.selectedProperty().subscribe((was, on) -> model.accept(line.code(), on));
        model.accepted().subscribe(codes -> box.setSelected(codes.contains(line.code())));
        return box;
    }

    private void take() {
        model.take(outcome -> {
            switch (outcome) {
                case Outcome.Done<FormReview>(var review) -> {
                    desk.notices().say(desk.text("stocktake.back.taken", model.accepted().get().size()));
                    desk.nav().open(new InterviewPlace(review.interview().id(), model.accepted().get().stream().findFirst().orElse(null)));
                }
                case Outcome.Refused<FormReview>(var problems) ->
                    desk.dialogs().tell(desk.text("stocktake.back.not-taken"), desk.words().of(problems.getFirst()), desk.words().next(problems.getFirst()));
            }
        });
    }

    @Override
    public Place place() {
        return new ReturnedFormPlace(model.file());
    }

    @Override
    public String title() {
        return desk.text("stocktake.back.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
    }
}
