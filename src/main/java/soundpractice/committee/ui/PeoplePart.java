package soundpractice.committee.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.committee.Attendance;
import soundpractice.committee.Interest;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Columns;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.form.Form;
import soundpractice.register.Practice;
import soundpractice.security.Permission;

/// Who is there, which interests were declared, which papers were handed in.
final class PeoplePart extends VBox {
    private final Desk desk;
    private final MeetingModel model;
    private final VBox people = new VBox();
    private final VBox interests = new VBox();
    private final VBox papers = new VBox();

    PeoplePart(Desk desk, MeetingModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("tab-page");
        var right = new VBox(
                Card.titled(desk.text("committee.minutes.interests"), interests, button("committee.people.declare", this::declare)),
                Card.titled(desk.text("committee.papers"), papers, button("committee.papers.add", this::paper)));
        right.getStyleClass().add("column");
        getChildren().add(new Columns(Card.titled(desk.text("committee.minutes.people"), people, button("committee.people.add", this::attend)), right));
        model.shown().subscribe(this::fill);
    }

    private Node button(String key, Runnable action) {
        return desk.permitted(Permission.KEEP_COMMITTEE.name(), Buttons.plain(Feather.PLUS, desk.text(key), action));
    }

    private void fill(MeetingModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        var file = shown.file();
        people.getChildren().setAll(file.attendance().isEmpty() ? List.of(new Prose(desk.text("committee.people.none"), "muted"))
                : file.attendance().stream().map(e -> new ListLine().title(e.value().person()).about(e.value().role()).right(new Badge(desk.text(e.value().presence().key())))).toList());
        interests.getChildren().setAll(file.interests().isEmpty() ? List.of(new Prose(desk.text("committee.minutes.interests.none"), "muted"))
                : file.interests().stream().map(e -> interest(e.value())).toList());
        papers.getChildren().setAll(file.papers().isEmpty() ? List.of(new Prose(desk.text("committee.papers.none"), "muted"))
                : file.papers().stream().map(e -> new ListLine().title(e.value().title()).about(e.value().fileName()).about(e.value().about())).toList());
    }

    private Node interest(Interest interest) {
        var practice = interest.practice();
        return new ListLine().title(interest.person()).about(practice == null ? interest.what() : model.nameOf(practice) + ": " + interest.what())
                .right(new Badge(desk.text(interest.handling().key())));
    }

    private void attend() {
        var form = new Form(desk.words());
        var person = form.text("committee.form.person").named("person").required();
        var role = form.text("committee.form.role");
        form.sideBySide(person, role);
        var presence = form.choice("committee.form.presence", Arrays.asList(Attendance.Presence.values()), p -> desk.text(p.key())).required();
        presence.set(Attendance.Presence.MEMBER);
        desk.dialogs().fill(question("committee.people.add"), form,
                () -> model.now(() -> model.room().arranging().attends(model.id(), person.get(), role.get(), Objects.requireNonNull(presence.get()))));
    }

    private void declare() {
        var form = new Form(desk.words());
        var person = form.text("committee.form.person").named("person").required();
        var practice = form.choice("committee.form.practice", model.room().ours().get().stream().map(Practice::code).toList(), c -> model.nameOf(c) + " (" + c + ")");
        var what = form.area("committee.form.interest").named("what").required();
        var handling = form.choice("committee.form.handling", Arrays.asList(Interest.Handling.values()), h -> desk.text(h.key())).required();
        handling.set(Interest.Handling.LEAVES);
        desk.dialogs().fill(question("committee.people.declare"), form, () -> {
            @Nullable PracticeCode of = practice.get();
            return model.now(() -> model.room().arranging().declares(new Interest(model.id(), person.get(), of, what.get(), Objects.requireNonNull(handling.get()))));
        });
    }

    private void paper() {
        desk.files().open(desk.text("committee.papers.add"), FilePicker.FileKind.of(desk.text("committee.save.pdf"), "pdf", "docx", "xlsx", "csv")).ifPresent(file -> {
            var form = new Form(desk.words());
            var title = form.text("committee.form.title").named("title").required().set(String.valueOf(file.getFileName()));
            var about = form.text("committee.form.about");
            desk.dialogs().fill(question("committee.papers.add"), form, () -> model.now(() -> model.room().arranging().takesPaper(model.id(), title.get(),
                    String.valueOf(file.getFileName()), read(file), about.get())));
        });
    }

    private static byte[] read(Path file) throws TroubleException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("committee.papers.unreadable", file.toString()), e);
        }
    }

    private Dialogs.Question question(String key) {
        return Dialogs.Question.of(desk.text(key), desk.text(key + ".text"), desk.text("committee.form.save"));
    }
}
