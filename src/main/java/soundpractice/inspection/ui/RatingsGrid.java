package soundpractice.inspection.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import soundpractice.inspection.Cell;
import soundpractice.inspection.RatingGrid;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.register.cqc.KeyQuestion;
import soundpractice.register.cqc.PopulationGroup;
import soundpractice.register.cqc.Rating;

/// The ratings of an inspection: six population groups by five key questions, each row's and each column's own rating beside and beneath. The arrow keys go from
/// cell to cell; O, G, R and I rate and go on to the next, Delete clears. Each cell tells a screen reader its row, column, level and rating.
final class RatingsGrid extends GridPane {
    private static final Map<KeyCode, Rating> KEYS =
            Map.of(KeyCode.O, Rating.OUTSTANDING, KeyCode.G, Rating.GOOD, KeyCode.R, Rating.REQUIRES_IMPROVEMENT, KeyCode.I, Rating.INADEQUATE);
    private static final int WIDE = KeyQuestion.values().length + 1;

    private final Desk desk;
    private final Map<Cell, Button> cells = new HashMap<>();
    private final @Nullable BiConsumer<Cell, @Nullable Rating> rate;
    private RatingGrid shown = RatingGrid.EMPTY;

    /// An empty grid.
    ///
    /// @param rate takes what is typed; null where ratings can only be read
    RatingsGrid(Desk desk, @Nullable BiConsumer<Cell, @Nullable Rating> rate) {
        this.desk = desk;
        this.rate = rate;
        getStyleClass().add("ratings");
        setAccessibleText(desk.text("inspection.grid.title"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        head();
        for (var cell : Cell.ALL) {
            var button = new Button();
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("rating-cell");
            button.setFocusTraversable(cell.equals(Cell.ALL.getFirst()));
            // The grid is one stop for the Tab key: the cell where one was last.
            button.focusedProperty().subscribe(on -> {
                if (on) {
                    cells.forEach((other, each) -> each.setFocusTraversable(other.equals(cell)));
                }
            });
            button.getStyleClass().add("rating-" + cell.level().name().toLowerCase(Locale.ROOT));
            cells.put(cell, button);
            int at = Cell.ALL.indexOf(cell);
            add(button, at % WIDE + 1, at / WIDE + 1);
        }
        show(RatingGrid.EMPTY);
    }

    private void head() {
        var names = new ColumnConstraints();
        names.setHgrow(Priority.SOMETIMES);
        getColumnConstraints().add(names);
        for (int i = 0; i < WIDE; i++) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setFillWidth(true);
            getColumnConstraints().add(column);
        }
        var questions = KeyQuestion.values();
        for (int i = 0; i < questions.length; i++) {
            add(title(desk.text(questions[i].key()), "rating-head"), i + 1, 0);
        }
        add(title(desk.text("inspection.grid.group"), "rating-head"), WIDE, 0);
        var groups = PopulationGroup.values();
        for (int i = 0; i < groups.length; i++) {
            add(title(desk.text(groups[i].key()), "rating-row"), 0, i + 1);
        }
        add(title(desk.text("inspection.grid.question"), "rating-row"), 0, groups.length + 1);
    }

    private static Label title(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /// Shows these ratings.
    void show(RatingGrid ratings) {
        shown = ratings;
        cells.forEach((cell, button) -> {
            var rating = ratings.at(cell).orElse(null);
            var mark = rating == null ? Mark.NEUTRAL : Marks.of(rating);
            var word = rating == null ? "–" : desk.text("inspection.short." + rating.word());
            var box = rating == null ? new HBox(new Label(word)) : new HBox(StatusMark.shape(mark), new Label(word));
            box.setAlignment(Pos.CENTER);
            box.getStyleClass().add("rating-box");
            button.setGraphic(box);
            button.getStyleClass().removeIf(style -> style.startsWith("mark-"));
            button.getStyleClass().add("mark-" + mark.name().toLowerCase(Locale.ROOT));
            button.setAccessibleText(spoken(cell, rating));
        });
    }

    /// What a screen reader says of a cell: row, column, level, rating.
    String spoken(Cell cell, @Nullable Rating rating) {
        var group = cell.group();
        var question = cell.question();
        return desk.text("inspection.grid.spoken",
                group == null ? desk.text(question == null ? "inspection.grid.practice" : "inspection.grid.question") : desk.text(group.key()),
                question == null ? desk.text(group == null ? "inspection.grid.overall" : "inspection.grid.group") : desk.text(question.key()),
                desk.text(cell.level().key()), rating == null ? desk.text("inspection.grid.not-rated") : desk.text(rating.key()));
    }

    /// Puts the focus on a cell.
    void focus(Cell cell) {
        button(cell).requestFocus();
    }

    Button button(Cell cell) {
        return java.util.Objects.requireNonNull(cells.get(cell));
    }

    private void key(KeyEvent key) {
        var here = Cell.ALL.stream().filter(c -> button(c).isFocused()).findFirst().orElse(null);
        if (here == null || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        int at = Cell.ALL.indexOf(here);
        int to = switch (key.getCode()) {
            case RIGHT -> at % WIDE == WIDE - 1 ? at : at + 1;
            case LEFT -> at % WIDE == 0 ? at : at - 1;
            case DOWN -> at + WIDE < Cell.ALL.size() ? at + WIDE : at;
            case UP -> at - WIDE >= 0 ? at - WIDE : at;
            case HOME -> at - at % WIDE;
            case END -> at - at % WIDE + WIDE - 1;
            default -> -1;
        };
        if (to >= 0) {
            focus(Cell.ALL.get(to));
            key.consume();
            return;
        }
        if (rate == null) {
            return;
        }
        var rating = KEYS.get(key.getCode());
        boolean clear = List.of(KeyCode.DELETE, KeyCode.BACK_SPACE).contains(key.getCode());
        if (rating != null || clear) {
            show(shown.with(here, rating));
            rate.accept(here, rating);
            if (rating != null) {
                focus(Cell.ALL.get(Math.min(at + 1, Cell.ALL.size() - 1)));
            }
            key.consume();
        }
    }

    /// The ratings with their letters, for a line beside the grid.
    static List<Rating> letters() {
        return Arrays.asList(Rating.values());
    }
}
