package soundpractice.inspection.ui;

import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.inspection.course.CoursePlace;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;

/// Practices' ways with the regulator: time to improve, special measures, how they ended.
public final class CoursesPart {
    private final VBox root = new VBox();

    /// The part over its model, which is read at once.
    public CoursesPart(Desk desk, InspectionsModel model) {
        var table = new RowTable<InspectionsModel.CourseLine>(desk, "courses", List.of(
                Column.status("inspection.column.stage", InspectionsModel.CourseLine::stage).wide(12.5),
                Column.text("inspection.column.practice", InspectionsModel.CourseLine::practice).growing(),
                Column.text("inspection.column.code", (InspectionsModel.CourseLine l) -> l.file().of().practice().value()).wide(5).atFirstHidden(),
                Column.date("inspection.column.since", (InspectionsModel.CourseLine l) -> l.file().of().since()).wide(8),
                Column.text("inspection.column.next", (InspectionsModel.CourseLine l) -> l.next() == null ? "" : desk.text(l.next().key())).wide(18),
                Column.date("inspection.column.due", (InspectionsModel.CourseLine l) -> l.next() == null ? null : l.next().due().date()).wide(8),
                Column.status("inspection.column.clock", InspectionsModel.CourseLine::clock).wide(7),
                Column.text("inspection.column.officer", (InspectionsModel.CourseLine l) -> l.file().of().officer()).wide(9)))
                .onOpen(l -> desk.nav().open(new CoursePlace(l.file().id())))
                .whenEmpty(new EmptyState(Feather.SHIELD, desk.text("inspection.courses.empty"), desk.text("inspection.courses.empty.next")));
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().add("column");
        root.getChildren().addAll(new Prose(desk.text("inspection.courses.about"), "muted"), table);
        Sheet.wear(root);
        model.shown().subscribe(shown -> {
            if (shown != null) {
                table.rows(shown.courses());
            }
        });
        model.load();
    }

    /// Its content.
    public Region root() {
        return root;
    }
}
