package soundpractice.stocktake.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Columns;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.stocktake.Agreement;
import soundpractice.stocktake.Interview;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.stocktake.Present;

/// Closing an interview: what is missing, each one jump away; who was there and until when; the reason when it is closed all the same; then the code.
public final class FinishScreen implements Screen {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", java.util.Locale.UK);

    private final Desk desk;
    private final FinishModel model;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final Form form;
    private final Field<String> place;
    private final Field<String> ours;
    private final Field<String> theirs;
    private final Field<@Nullable LocalDate> day;
    private final Field<String> ended;
    private final Field<String> reason;
    private final Button finalise;
    private final Flow facts = new Flow();
    private final ScrollPane root;
    private boolean filled;

    /// The screen of an interview.
    public FinishScreen(Desk desk, Stocktaking room, FinishPlace of) {
        this.desk = desk;
        this.model = new FinishModel(room, desk.jobs(), desk.errors()::trouble, of.interview());
        this.form = new Form(desk.words());
        this.place = form.text("stocktake.close.place");
        this.theirs = form.area("stocktake.close.theirs");
        this.ours = form.area("stocktake.close.ours");
        this.day = form.date("stocktake.close.ended-on", room.today()).named("ended_on");
        this.ended = form.text("stocktake.close.ended").named("ended");
        form.sideBySide(day, ended);
        this.reason = form.area("stocktake.close.reason").named("reason");
        this.finalise = Buttons.primary(desk.text("stocktake.close.finalise"), this::finalise);
        left.getStyleClass().add("column");
        right.getStyleClass().add("column");
        var page = new VBox(new Beside(facts, new Flow(Buttons.plain(Feather.CORNER_UP_LEFT, desk.text("stocktake.close.back"), () -> interview(null)),
                Buttons.plain(Feather.MONITOR, desk.text("stocktake.talk.turn"), () -> desk.nav().open(new TurnPlace(model.id()))))), new Columns(left, right));
        page.getStyleClass().add("page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.getStyleClass().add("edge-to-edge");
        Sheet.wear(root);
        model.shown().subscribe(this::fill);
    }

    private void fill(FinishModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        var file = shown.file();
        var interview = file.interview();
        facts.fill(new Prose(model.room().nameOf(interview.practice()), "case-name"), new Badge(interview.practice().value()), new StatusMark(Said.state(desk.words(), interview.state())),
                new Prose(desk.text("stocktake.close.since", interview.startedAt(), interview.startedBy()), "muted", "small"));
        if (!filled) {
            filled = true;
            preset(shown.file());
        }
        if (!interview.state().isOpen()) {
            closed(shown);
            return;
        }
        var missing = file.missing();
        var checks = new ArrayList<Node>();
        checks.add(missing.isEmpty() ? new StatusMark(soundpractice.platform.fx.control.Mark.DONE, desk.text("stocktake.close.complete"))
                : new Prose(desk.text("stocktake.close.missing", missing.size()), "strong"));
        missing.forEach(code -> checks.add(jump(shown, code)));
        left.getChildren().setAll(Card.titled(desk.text("stocktake.close.what-missing"), checks.toArray(Node[]::new)));
        list(shown, "stocktake.close.flagged", file.toComeBack());
        list(shown, "stocktake.close.clashes", file.clashes());
        list(shown, "stocktake.close.disputed", file.answers().values().stream().filter(a -> a.agreement() == Agreement.DISPUTES).map(a -> a.question()).toList());
        reason.setVisible(!missing.isEmpty());
        reason.setManaged(!missing.isEmpty());
        finalise.setText(desk.text(missing.isEmpty() ? "stocktake.close.finalise" : "stocktake.close.finalise-anyway"));
        finalise.setAccessibleText(finalise.getText());
        var keep = Buttons.plain(desk.text("stocktake.close.keep"), this::keep);
        right.getChildren().setAll(Card.titled(desk.text("stocktake.close.who"), form, new Flow(finalise, keep)));
    }

    private void list(FinishModel.Shown shown, String key, List<String> codes) {
        if (!codes.isEmpty()) {
            left.getChildren().add(Card.titled(desk.text(key, codes.size()), codes.stream().map(code -> jump(shown, code)).toArray(Node[]::new)));
        }
    }

    private Node jump(FinishModel.Shown shown, String code) {
        var text = shown.file().questionnaire().find(code).map(q -> q.text()).orElse("");
        var go = Buttons.plain(desk.text("stocktake.close.jump"), () -> interview(code));
        go.setAccessibleText(desk.text("stocktake.close.jump-name", code));
        return new ListLine(new Badge(code)).put(new Prose(text)).right(go);
    }

    private void closed(FinishModel.Shown shown) {
        var how = shown.file().interview().finalised();
        var code = new Label(shown.code().value());
        code.getStyleClass().add("proof-code");
        code.setAccessibleText(desk.text("stocktake.turn.code-name", shown.code().value()));
        code.setFocusTraversable(true);
        var card = Card.titled(desk.text("stocktake.close.done"), code, new Prose(desk.text("stocktake.turn.code-about"), "muted"));
        if (how != null && !how.missing().isEmpty()) {
            card.getChildren().add(new Prose(desk.text("stocktake.close.without", how.missing(), how.reason())));
        }
        card.getChildren().add(new Flow(Buttons.primary(desk.text("stocktake.talk.after"), () -> desk.nav().open(new FindingsPlace(model.id())))));
        left.getChildren().setAll(card);
        right.getChildren().clear();
        code.requestFocus();
    }

    private void preset(InterviewFile file) {
        var interview = file.interview();
        place.set(interview.place());
        ours.set(people(interview, false));
        theirs.set(people(interview, true));
        var until = ended(file).atZone(ENGLAND);
        day.set(until.toLocalDate());
        ended.set(CLOCK.format(until));
    }

    /// When the talk ended, as far as one can tell: as it was said; now, when it is still going on today; otherwise when the last thing was written down.
    private Instant ended(InterviewFile file) {
        var said = file.interview().endedAt();
        var now = model.room().clock().instant();
        boolean today = file.savedAt().atZone(ENGLAND).toLocalDate().equals(now.atZone(ENGLAND).toLocalDate());
        return said != null ? said : today ? now : file.savedAt();
    }

    private static String people(Interview interview, boolean ofPractice) {
        return interview.present().stream().filter(p -> p.ofPractice() == ofPractice).map(p -> p.role().isBlank() ? p.name() : p.name() + ", " + p.role())
                .collect(Collectors.joining("\n"));
    }

    private List<Present> present() {
        return StartForm.present(ours.get(), theirs.get());
    }

    /// The day and time given; null when the time is none.
    private @Nullable Instant until() {
        var on = day.get();
        try {
            return on == null ? null : LocalTime.parse(ended.get(), CLOCK).atDate(on).atZone(ENGLAND).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private boolean timeIsWrong() {
        var wrong = form.problems();
        if (!wrong.isEmpty()) {
            form.show(wrong);
            return true;
        }
        if (!ended.get().isBlank() && until() == null) {
            form.show(List.of(Problem.of("stocktake.close.no-time", ended.get()).at("ended")));
            return true;
        }
        return false;
    }

    private @Nullable Instant end(Interview interview) {
        var until = until();
        return until != null && until.isBefore(interview.startedAt()) && until.plusSeconds(60).isAfter(interview.startedAt()) ? interview.startedAt() : until;
    }

    private void keep() {
        var shown = model.shown().get();
        if (shown != null && !timeIsWrong()) {
            model.describe(place.get(), present(), end(shown.file().interview()), problems -> {
                form.show(problems);
                if (problems.isEmpty()) {
                    desk.notices().say(desk.text("stocktake.close.kept"));
                }
            });
        }
    }

    private void finalise() {
        var shown = model.shown().get();
        if (shown != null && !timeIsWrong()) {
            model.finalise(place.get(), present(), end(shown.file().interview()), reason.get(), form::show);
        }
    }

    private void interview(@Nullable String code) {
        desk.nav().open(new InterviewPlace(model.id(), code));
    }

    @Override
    public Place place() {
        return new FinishPlace(model.id());
    }

    @Override
    public String title() {
        return desk.text("stocktake.close.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
        form.focusFirst();
    }
}
