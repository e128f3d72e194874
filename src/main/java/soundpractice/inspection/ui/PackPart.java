package soundpractice.inspection.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.inspection.preparation.Held;
import soundpractice.inspection.preparation.Meeting;
import soundpractice.inspection.preparation.PackLine;
import soundpractice.journal.Entry;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.security.Permission;

/// What is put together before an inspection, line by line, and the meetings about shared concerns.
final class PackPart {
    private final Desk desk;
    private final InspectionDeeds deeds;
    private final VBox root = new VBox();
    private final VBox lines = new VBox();
    private final VBox meetings = new VBox();

    PackPart(Desk desk, InspectionDeeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
        lines.getStyleClass().add("today-list");
        meetings.getStyleClass().add("today-list");
        root.getStyleClass().add("column");
        root.getChildren().addAll(Card.titled(desk.text("inspection.meetings"), meetings), Card.titled(desk.text("inspection.pack"), lines));
    }

    Region root() {
        return root;
    }

    void fill(InspectionModel.Shown shown) {
        var pack = shown.pack();
        var all = new ArrayList<Node>();
        var asked = pack.lines().stream().filter(l -> l.state() != PackLine.State.HEADING).count();
        var print = Buttons.plain(Feather.FILE_TEXT, desk.text("inspection.pack.print"), () -> deeds.pack(shown.file(), shown.practice()));
        all.add(new Beside(new Prose(desk.text("inspection.pack.about", pack.count(PackLine.State.PRESENT), asked, pack.missing().size()), "muted"), new Flow(print)));
        pack.lines().forEach(l -> all.add(line(shown, l)));
        lines.getChildren().setAll(all);
        var met = new ArrayList<Node>();
        met.add(new Prose(desk.text("inspection.meetings.about"), "muted", "small"));
        shown.file().meetings().forEach(m -> met.add(meeting(m)));
        met.add(new Flow(desk.permitted(Permission.EDIT_PRACTICE.name(), Buttons.plain(Feather.PLUS, desk.text("inspection.meetings.add"), () -> deeds.meeting(shown.file())))));
        meetings.getChildren().setAll(met);
    }

    private Node line(InspectionModel.Shown shown, PackLine line) {
        var item = line.item();
        if (item.isHeading()) {
            return new Prose(item.code() + "  " + desk.text(item.key()), "strong");
        }
        var state = new StatusMark(Marks.of(line.state(), desk.words()));
        state.getStyleClass().add("pack-state");
        var code = new Badge(item.code());
        code.getStyleClass().add("pack-code");
        var view = new ListLine(code, state).title(desk.text(item.key()));
        var told = new ArrayList<String>();
        line.held().stream().map(this::held).forEach(told::add);
        line.written().ifPresent(n -> {
            told.add(n.asOf() == null ? desk.text("inspection.pack.note", desk.text(n.state().key()), n.source())
                    : desk.text("inspection.pack.note-on", desk.text(n.state().key()), n.source(), n.asOf()));
            told.add(n.text());
        });
        if (line.state() == PackLine.State.MISSING) {
            told.add(desk.text("inspection.pack.ask", desk.text(item.ask().key())));
        }
        told.forEach(view::about);
        if (desk.words().has(item.key() + ".note")) {
            view.about(desk.text(item.key() + ".note"));
        }
        var note = Buttons.link(desk.text("inspection.pack.write"), () -> deeds.note(shown.file(), line));
        note.setAccessibleText(desk.text("inspection.pack.write.name", item.code(), desk.text(item.key())));
        return view.right(desk.permitted(Permission.EDIT_PRACTICE.name(), note));
    }

    private String held(Held held) {
        var day = held.asOf();
        return day == null ? desk.text("inspection.pack.held", held.says(), held.source()) : desk.text("inspection.pack.held-on", held.says(), held.source(), day);
    }

    private Node meeting(Entry<Meeting> entry) {
        var of = entry.value();
        var line = new ListLine().title(desk.text(of.after() ? "inspection.meetings.after" : "inspection.meetings.before", of.on())).about(of.shared());
        if (!of.agreed().isBlank()) {
            line.about(desk.text("inspection.meetings.agreed", of.agreed()));
        }
        return line.about(List.of(of.chair(), of.present()).stream().allMatch(String::isBlank) ? "" : desk.text("inspection.meetings.who", of.chair(), of.present()));
    }
}
