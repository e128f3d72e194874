package soundpractice.inspection.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.InspectionPlace;
import soundpractice.inspection.InspectionsPlace;
import soundpractice.inspection.concern.ConcernFile;
import soundpractice.inspection.course.CourseFile;
import soundpractice.inspection.course.CoursePlace;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.StatusMark;

/// A practice's inspections in its file: where it stands with the regulator, its inspections side by side, its concerns.
public final class InspectionSection {
    private record Read(List<InspectionFile> inspections, List<CourseFile> courses, List<ConcernFile> concerns) {}

    private InspectionSection() {}

    /// The part, read when it is shown.
    public static Region of(Desk desk, Inspecting room, PracticeCode practice) {
        var box = new VBox();
        box.getStyleClass().add("column");
        Sheet.wear(box);
        var today = room.today().get();
        desk.jobs().start(_ -> new Read(room.inspections().of(practice), room.courses().of(practice, today), room.concerns().of(practice, today)), read -> fill(desk, box, read),
                desk.errors()::trouble);
        return box;
    }

    private static void fill(Desk desk, VBox box, Read read) {
        if (read.inspections().isEmpty() && read.concerns().isEmpty()) {
            box.getChildren().setAll(new EmptyState(Feather.SHIELD, desk.text("inspection.section.none"), desk.text("inspection.section.none.next"),
                    Buttons.plain(desk.text("inspection.section.go"), () -> desk.nav().open(new InspectionsPlace()))));
            return;
        }
        var cards = new ArrayList<Node>();
        if (!read.courses().isEmpty()) {
            cards.add(card(desk.text("inspection.courses"), read.courses().reversed().stream().map(c -> (Node) new ListLine(new StatusMark(Marks.of(c.of().stage(), desk.words())))
                    .title(desk.text("inspection.flow.since", c.of().since())).about(c.clocks().stream().filter(k -> k.state().isOpen()).findFirst()
                            .map(k -> desk.text("inspection.course.clock", desk.text(k.key()), k.due().date())).orElse(""))
                    .right(Buttons.link(desk.text("inspection.open"), () -> desk.nav().open(new CoursePlace(c.id()))))).toList()));
        }
        var rated = read.inspections().stream().filter(i -> !i.of().ratings().isEmpty() && i.of().day() != null).toList();
        if (!rated.isEmpty()) {
            cards.add(Card.titled(desk.text("inspection.course.history"), new HistoryGrid(desk, rated)));
        }
        cards.add(card(desk.text("inspection.inspections"), read.inspections().reversed().stream().map(i -> inspection(desk, i)).toList()));
        if (!read.concerns().isEmpty()) {
            cards.add(card(desk.text("inspection.concerns"), read.concerns().reversed().stream().map(c -> (Node) new ListLine(new StatusMark(Marks.of(c.of().severity(), desk.words())))
                    .title(c.of().what()).about(c.of().outcome()).right(Buttons.link(desk.text("inspection.open"), () -> desk.nav().open(new InspectionsPlace("concerns"))))).toList()));
        }
        box.getChildren().setAll(cards);
    }

    private static Node inspection(Desk desk, InspectionFile file) {
        var day = file.of().day();
        return new ListLine(new StatusMark(Marks.of(file.of().state(), desk.words()))).title(day == null ? desk.text("inspection.facts.undated", desk.text(file.of().kind().key()))
                : desk.text("inspection.facts.dated", desk.text(file.of().kind().key()), day)).about(file.of().officer())
                .right(Buttons.link(desk.text("inspection.open"), () -> desk.nav().open(new InspectionPlace(file.id()))));
    }

    private static Card card(String title, List<Node> lines) {
        var list = new VBox();
        list.getStyleClass().add("today-list");
        list.getChildren().setAll(lines);
        return Card.titled(title, list);
    }
}
