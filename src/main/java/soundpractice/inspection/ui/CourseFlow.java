package soundpractice.inspection.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.inspection.course.CourseFile;
import soundpractice.inspection.course.CourseStage;
import soundpractice.inspection.course.NextStep;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Icons;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;

/// The way with the regulator, drawn: where the practice stands, where it has been, which steps are open and which are barred and why. The arrow keys go from box
/// to box, Enter takes the step or tells why not.
final class CourseFlow {
    private static final List<CourseStage> WAY = List.of(CourseStage.IMPROVING, CourseStage.SPECIAL_MEASURES, CourseStage.CANCELLING, CourseStage.CANCELLED);
    private static final List<CourseStage> ASIDE = List.of(CourseStage.LIGHT_PLAN, CourseStage.IMPROVED);

    private final Desk desk;
    private final Consumer<NextStep> step;
    private final VBox root = new VBox();
    private final List<Button> boxes = new ArrayList<>();

    /// @param step called when a box with a step is pressed, open or barred
    CourseFlow(Desk desk, Consumer<NextStep> step) {
        this.desk = desk;
        this.step = step;
        root.getStyleClass().add("course-flow");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    VBox root() {
        return root;
    }

    void fill(CourseFile file, List<NextStep> steps) {
        boxes.clear();
        var way = new ArrayList<Node>();
        for (var stage : WAY) {
            if (!way.isEmpty()) {
                way.add(Icons.of(Feather.ARROW_RIGHT));
            }
            way.add(box(file, stage, steps));
        }
        var aside = new ArrayList<Node>();
        for (var stage : ASIDE) {
            aside.add(box(file, stage, steps));
        }
        level();
        root.getChildren().setAll(new Flow(way.toArray(Node[]::new)), new Flow(aside.toArray(Node[]::new)));
    }

    /// All boxes are as tall as the one with the most words needs.
    private void level() {
        var insets = boxes.stream().<Observable>map(Region::insetsProperty);
        var fonts = boxes.stream().<Observable>map(Button::fontProperty);
        var tall = Bindings.createDoubleBinding(() -> boxes.stream().mapToDouble(box -> {
            var edges = box.getInsets();
            return box.getGraphic() instanceof VBox content ? Math.ceil(content.prefHeight(content.getPrefWidth()) + edges.getTop() + edges.getBottom()) : 0;
        }).max().orElse(0), Stream.concat(insets, fonts).toArray(Observable[]::new));
        boxes.forEach(box -> box.prefHeightProperty().bind(tall));
    }

    private Node box(CourseFile file, CourseStage stage, List<NextStep> steps) {
        var next = steps.stream().filter(s -> s.to() == stage).findFirst();
        var been = file.steps().stream().filter(s -> s.followed() && s.after() == stage).reduce((_, last) -> last);
        boolean here = file.of().stage() == stage;
        var state = here ? "here" : next.isPresent() ? next.get().allowed() ? "open" : "barred" : been.isPresent() ? "passed" : "apart";
        var mark = switch (state) {
            case "here" -> Marks.of(stage, desk.words()).mark();
            case "open" -> Mark.WAITING;
            case "barred" -> Mark.STOPPED;
            case "passed" -> Mark.DONE;
            default -> Mark.NEUTRAL;
        };
        var why = here ? desk.text("inspection.flow.since", file.of().since()) : next.map(s -> desk.words().of(s.why()))
                .orElseGet(() -> been.map(s -> desk.text("inspection.flow.since", s.on())).orElse(""));
        var content = new VBox(new Prose(desk.text(stage.key()), "strong"), new StatusMark(mark, desk.text("inspection.flow." + state)), new Prose(why, "muted", "small"));
        content.getStyleClass().add("course-box-content");
        var box = new Button("", content);
        box.getStyleClass().addAll("course-box", "course-" + state);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        box.setAccessibleText(desk.text("inspection.flow.spoken", desk.text(stage.key()), desk.text("inspection.flow." + state), why));
        box.setOnAction(_ -> next.ifPresent(step));
        boxes.add(box);
        return box;
    }

    private void key(KeyEvent key) {
        int by = switch (key.getCode()) {
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
        Optional<Button> here = boxes.stream().filter(Node::isFocused).findFirst();
        if (by != 0 && here.isPresent()) {
            boxes.get(Math.clamp(boxes.indexOf(here.get()) + by, 0, boxes.size() - 1)).requestFocus();
            key.consume();
        }
    }
}
