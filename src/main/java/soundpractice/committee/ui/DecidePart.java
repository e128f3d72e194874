package soundpractice.committee.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.casework.course.DecideCourse;
import soundpractice.committee.AgendaItem;
import soundpractice.committee.MeetingFile;
import soundpractice.committee.MinuteAction;
import soundpractice.committee.Resolution;
import soundpractice.committee.minutes.DecideInMeeting;
import soundpractice.documents.FileNames;
import soundpractice.journal.Entry;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Columns;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.control.WhyButton;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.security.Permission;

/// Decisions as they fall, typed in the meeting: item by item from top to bottom, Ctrl+Enter writes one down and goes on to the next. What is written goes back to the
/// case at once.
final class DecidePart extends VBox {
    private final Desk desk;
    private final MeetingModel model;
    private final VBox decided = new VBox();
    private final VBox actions = new VBox();
    private final VBox entry = new VBox();
    private final SaveFile saving;
    private final Button record;

    private @Nullable Entry<AgendaItem> current;

    DecidePart(Desk desk, MeetingModel model) {
        this.desk = desk;
        this.model = model;
        this.saving = new SaveFile(desk);
        this.record = Buttons.primary(desk.text("committee.decide.record"), () -> { });
        getStyleClass().add("tab-page");
        entry.getStyleClass().add("decide");
        var give = Buttons.plain(Feather.PLUS, desk.text("committee.decide.give"), this::give);
        var minutes = Buttons.plain(Feather.DOWNLOAD, desk.text("committee.decide.minutes"), this::minutes);
        var right = new VBox(Card.titled(desk.text("committee.decide.so-far"), decided),
                Card.titled(desk.text("committee.decide.actions"), actions, new Flow(desk.permitted(Permission.KEEP_COMMITTEE.name(), give), minutes)));
        right.getStyleClass().add("column");
        getChildren().add(new Columns(Card.titled(desk.text("committee.decide.now"), entry), right));
        model.shown().subscribe(this::fill);
    }

    private void fill(MeetingModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        var file = shown.file();
        var next = file.agenda().stream().filter(e -> isOpen(file, e.value())).findFirst().orElse(null);
        if (entry.getChildren().isEmpty() || next == null || current == null || !next.id().equals(current.id())) {
            boolean here = isFocusWithin();
            current = next;
            ask(file, next);
            if (here) {
                // The next item is answered by keyboard as the one before was.
                entry.lookupAll(".form").stream().filter(Form.class::isInstance).map(Form.class::cast).findFirst().ifPresent(Form::focusFirst);
            }
        }
        decided.getChildren().setAll(file.decisions().isEmpty() ? List.of(new Prose(desk.text("committee.decide.nothing"), "muted"))
                : file.decisions().stream().map(e -> decision(e.value())).toList());
        actions.getChildren().setAll(file.actions().isEmpty() ? List.of(new Prose(desk.text("committee.screen.no-actions"), "muted"))
                : file.actions().stream().map(e -> action(e.value())).toList());
    }

    private static boolean isOpen(MeetingFile file, AgendaItem item) {
        var caseId = item.caseId();
        return caseId == null ? item.minute().isBlank() : file.decisionOn(caseId).isEmpty();
    }

    private void ask(MeetingFile file, @Nullable Entry<AgendaItem> item) {
        entry.getChildren().clear();
        if (item == null) {
            entry.getChildren().add(new Prose(desk.text(file.agenda().isEmpty() ? "committee.decide.no-agenda" : "committee.decide.all-done"), "muted"));
            return;
        }
        int left = (int) file.agenda().stream().filter(e -> isOpen(file, e.value())).count();
        var practice = item.value().practice();
        entry.getChildren().add(new Prose(practice == null ? item.value().title() : model.nameOf(practice), "meeting-name"));
        entry.getChildren().add(new Prose(desk.text("committee.decide.left", practice == null ? "" : practice + ". ", left), "muted", "small"));
        entry.getChildren().add(item.value().isCase() ? course(item) : minute(item));
    }

    private Node course(Entry<AgendaItem> item) {
        var form = new Form(desk.words());
        var resolution = form.choice("committee.form.resolution", Arrays.asList(Resolution.values()), r -> r.course().isPresent() ? desk.text("committee.form.resolution.item", r.word(), desk.text(r.key())) : desk.text(r.key()))
                .named("resolution").required();
        // The longest course is not to widen the form beyond its card.
        resolution.input().setMinWidth(0);
        var noEffort = form.area("committee.form.no-effort").named("no_effort");
        var noAssurance = form.area("committee.form.no-assurance").named("no_assurance");
        var words = form.area("committee.form.words");
        var what = form.text("committee.form.what").named("what");
        var owner = form.text("committee.form.owner").named("owner");
        var due = form.date("committee.form.due", model::today).named("due");
        form.sideBySide(owner, due);
        show(false, noEffort, noAssurance);
        resolution.value().subscribe((_, now) -> show(now != null && now.needsFindings(), noEffort, noAssurance));
        return with(form, () -> {
            var problems = form.problems();
            if (problems.isEmpty() && (!what.get().isBlank() || !owner.get().isBlank()) && due.get() == null) {
                problems = List.of(soundpractice.kernel.Problem.of("platform.field.required", desk.text("committee.form.due")).at("due"));
            }
            if (!problems.isEmpty()) {
                form.show(problems);
                return;
            }
            var tasks = due.get() == null ? List.<DecideInMeeting.Task>of() : List.of(new DecideInMeeting.Task(what.get(), owner.get(), Objects.requireNonNull(due.get())));
            var findings = new DecideCourse.Findings(noEffort.get(), noAssurance.get());
            form.show(List.of());
            model.attempt(() -> model.room().deciding().resolve(model.id(), Objects.requireNonNull(item.value().caseId()),
                    new DecideInMeeting.Resolved(Objects.requireNonNull(resolution.get()), findings, words.get(), tasks), model.today()), form::show);
        });
    }

    private Node minute(Entry<AgendaItem> item) {
        var form = new Form(desk.words());
        var said = form.area("committee.form.minute").named("minute").required();
        return with(form, () -> {
            if (form.problems().isEmpty()) {
                model.attempt(() -> model.room().agendas().minute(model.id(), item.id(), said.get()), form::show);
            } else {
                form.show(form.problems());
            }
        });
    }

    private Node with(Form form, Runnable write) {
        var box = new VBox(form, new Flow(desk.permitted(Permission.KEEP_COMMITTEE.name(), record)), new Prose(desk.text("committee.decide.keys"), "muted", "small"));
        box.getStyleClass().add("decide");
        record.setOnAction(_ -> write.run());
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER && !record.isDisabled()) {
                key.consume();
                write.run();
            }
        });
        return box;
    }

    private static void show(boolean visible, Field<?>... fields) {
        for (var field : fields) {
            field.setVisible(visible);
            field.setManaged(visible);
        }
    }

    private Node decision(soundpractice.committee.CommitteeDecision decision) {
        var title = model.nameOf(decision.practice()) + ": " + desk.text(decision.resolution().key());
        boolean moves = decision.resolution().course().isPresent();
        return new ListLine(new StatusMark(moves ? Mark.DONE : Mark.NEUTRAL, desk.text(moves ? "committee.decided.course" : "committee.decided.noted", decision.resolution().word()))).title(title)
                .about(decision.words()).right(new WhyButton(desk.words(), title, decision::reasons));
    }

    private Node action(MinuteAction action) {
        var practice = action.practice();
        return new ListLine(new StatusMark(action.isOpen() ? Mark.WAITING : Mark.DONE, desk.text(action.isOpen() ? "committee.action.open" : "committee.action.finished")))
                .title(practice == null ? action.what() : model.nameOf(practice) + ": " + action.what())
                .about(desk.text("committee.action.line", action.owner(), action.due()));
    }

    private void give() {
        var form = new Form(desk.words());
        var what = form.text("committee.form.what").named("what").required();
        var owner = form.text("committee.form.owner").named("owner").required();
        var due = form.date("committee.form.due", model::today).named("due").required();
        form.sideBySide(owner, due);
        desk.dialogs().fill(Dialogs.Question.of(desk.text("committee.decide.give"), desk.text("committee.decide.give.text"), desk.text("committee.form.save")), form,
                () -> model.now(() -> model.room().deciding().give(model.id(), null, new DecideInMeeting.Task(what.get(), owner.get(), Objects.requireNonNull(due.get())))));
    }

    private void minutes() {
        var shown = model.shown().get();
        if (shown != null) {
            var name = FileNames.safe(shown.file().of().date() + " " + shown.file().of().body() + " minutes") + ".pdf";
            model.minutes(document -> saving.pdf(name, _ -> document.pdf()), problems -> MeetingScreen.tell(desk, problems));
        }
    }
}
