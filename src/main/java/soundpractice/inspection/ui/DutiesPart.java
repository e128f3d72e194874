package soundpractice.inspection.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.inspection.preparation.Duty;
import soundpractice.inspection.preparation.DutyDone;
import soundpractice.inspection.preparation.Organisation;
import soundpractice.inspection.preparation.Phase;
import soundpractice.inspection.preparation.Prepare;
import soundpractice.journal.Entry;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Columns;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.form.Form;
import soundpractice.security.Permission;

/// Who does what before, during and after, and while the practice improves: each duty with a box to tick (tables 1 and 2).
final class DutiesPart {
    private final Desk desk;
    private final InspectionModel model;
    private final VBox root = new VBox();

    DutiesPart(Desk desk, InspectionModel model) {
        this.desk = desk;
        this.model = model;
        root.getStyleClass().add("column");
    }

    Region root() {
        return root;
    }

    void fill(InspectionModel.Shown shown) {
        var done = new EnumMap<Duty, DutyDone>(Duty.class);
        shown.file().duties().stream().map(Entry::value).forEach(d -> done.put(d.duty(), d));
        root.getChildren().setAll(new Columns(phase(shown, Phase.BEFORE, done), phase(shown, Phase.DURING, done)),
                new Columns(phase(shown, Phase.AFTER, done), phase(shown, Phase.IMPROVING, done)));
    }

    private Region phase(InspectionModel.Shown shown, Phase phase, Map<Duty, DutyDone> done) {
        var list = new VBox();
        list.getStyleClass().add("today-list");
        long ticked = Duty.in(phase).stream().filter(done::containsKey).count();
        list.getChildren().add(new Prose(desk.text("inspection.duties.count", ticked, Duty.in(phase).size()), "muted", "small"));
        for (var who : Organisation.values()) {
            var theirs = Duty.in(phase).stream().filter(d -> d.who() == who).toList();
            if (!theirs.isEmpty()) {
                list.getChildren().add(new Prose(desk.text(who.key()), "strong"));
                theirs.forEach(d -> list.getChildren().add(duty(shown, d, done.get(d))));
            }
        }
        var card = Card.titled(desk.text(phase.key()), list);
        card.getStyleClass().add("half");
        return card;
    }

    private Node duty(InspectionModel.Shown shown, Duty duty, @Nullable DutyDone done) {
        var box = new CheckBox();
        box.setSelected(done != null);
        box.setIndeterminate(done != null && !done.needed());
        box.setAccessibleText(desk.text(duty.key()) + (done == null ? "" : ". " + about(done)));
        box.setOnAction(_ -> {
            box.setSelected(done != null);
            ask(shown, duty, done);
        });
        var line = new ListLine(desk.permitted(Permission.EDIT_PRACTICE.name(), box)).put(new Prose(desk.text(duty.key())));
        if (!duty.must()) {
            line.put(new Badge(desk.text("inspection.duties.expected")));
        }
        return done == null ? line : line.about(about(done)).right(Buttons.link(desk.text("inspection.edit"), () -> ask(shown, duty, done)));
    }

    private String about(DutyDone done) {
        return done.needed() ? Stream.of(desk.words().formats().date(done.on()), done.who(), done.note()).filter(s -> !s.isBlank()).collect(Collectors.joining(", "))
                : desk.text("inspection.duties.not-needed", done.on(), done.note());
    }

    private void ask(InspectionModel.Shown shown, Duty duty, @Nullable DutyDone done) {
        var form = new Form(desk.words());
        var on = form.date("inspection.form.on", model.room().today()).required().set(done == null ? model.today() : done.on());
        var who = form.text("inspection.form.who").set(done == null ? model.room().author() : done.who());
        var note = form.text("inspection.form.note").set(done == null ? "" : done.note());
        var not = form.check("inspection.form.not-called-for").set(done != null && !done.needed());
        desk.dialogs().fill(Dialogs.Question.of(desk.text(duty.who().key()), desk.text(duty.key()), desk.text("inspection.form.save")), form, () -> {
            var day = on.get();
            if (day == null) {
                return form.problems();
            }
            var ticked = new DutyDone(shown.file().id(), shown.file().of().practice(), duty, !not.get(), day, who.get(), note.get());
            var problems = Prepare.against(ticked, model.today());
            if (problems.isEmpty()) {
                model.act((room, today) -> room.prepare().tick(ticked, today), _ -> { }, Telling.of(desk));
            }
            return problems;
        });
    }
}
