package soundpractice.performance.ui.measures;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import soundpractice.performance.measures.ScoreBoard;
import soundpractice.performance.measures.ScoreColumn;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.KeyFigure;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.control.WhyButton;
import soundpractice.register.PracticePlace;

/// What a practice's score was made of, each figure with its age; and what if one were another.
final class ScorePanel extends VBox {
    private final Desk desk;

    ScorePanel(Desk desk) {
        this.desk = desk;
        getStyleClass().add("performance-side");
    }

    void show(ScoreBoard board, ScoreRow row) {
        var line = row.line();
        var title = desk.text("performance.practice.title", row.name(), line.practice());
        var figures = new HBox(
                new KeyFigure(desk.text("performance.column.product"), line.known() == 0 ? "–" : ScoreRow.number(line.product()), ""),
                new KeyFigure(desk.text("performance.column.rank"), line.rank() == 0 ? "–" : Integer.toString(line.rank()),
                        desk.text("performance.scores.of", board.ranked())));
        figures.getStyleClass().add("performance-figures");
        var made = Card.titled(title, figures);
        if (line.flagged()) {
            made.getChildren().add(new StatusMark(soundpractice.platform.fx.control.Mark.RED, desk.text("performance.score.flagged")));
        }
        var cells = new VBox();
        cells.getStyleClass().add("score-cells");
        line.cells().forEach(c -> cells.getChildren().add(cell(board, c)));
        made.getChildren().addAll(cells, actions(row, title));
        getChildren().setAll(made, new WhatIf(board, row).card);
    }

    private HBox actions(ScoreRow row, String title) {
        var actions = new HBox(new WhyButton(desk.words(), title, () -> row.line().reasons()),
                Buttons.link(desk.text("performance.practice.open"), () -> desk.nav().open(new PracticePlace(row.line().practice()))));
        actions.getStyleClass().add("performance-head");
        return actions;
    }

    private HBox cell(ScoreBoard board, ScoreBoard.Cell cell) {
        var name = new Label(name(board, cell.column()));
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        var age = cell.ageMonths() < 0 ? desk.text("performance.age.unknown") : desk.text("performance.age.months", cell.ageMonths());
        var about = Page.muted(age);
        var words = new VBox(name, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var line = new HBox(words, new StatusMark(Marks.of(cell.evidence().colour()), ScoreRow.number(cell.score())),
                new WhyButton(desk.words(), name.getText(), () -> cell.evidence().reasons()));
        line.getStyleClass().add("score-cell");
        return line;
    }

    private String name(ScoreBoard board, ScoreColumn column) {
        var domain = desk.text(column.domain().key());
        var measure = board.name(column);
        return column.band() == null ? domain : domain + ", " + measure.replaceFirst("^qof\\.", "QOF ").replace(".net", "");
    }

    /// Another figure, tried out; nothing is saved.
    private final class WhatIf {
        private final ScoreBoard board;
        private final ScoreRow row;
        private final ComboBox<ScoreColumn> column = new ComboBox<>();
        private final TextField figure = new TextField();
        private final Label outcome = new Label();
        private final Card card = new Card();

        WhatIf(ScoreBoard board, ScoreRow row) {
            this.board = board;
            this.row = row;
            column.getItems().setAll(board.columns());
            column.setConverter(new StringConverter<>() {
                @Override
                public String toString(@Nullable ScoreColumn c) {
                    return c == null ? "" : name(WhatIf.this.board, c);
                }

                @Override
                public ScoreColumn fromString(String text) {
                    throw new UnsupportedOperationException("chosen, not typed");
                }
            });
            column.setAccessibleText(desk.text("performance.what-if.column"));
            column.setMaxWidth(Double.MAX_VALUE);
            column.getSelectionModel().selectFirst();
            figure.setPromptText(desk.text("performance.what-if.figure"));
            figure.setAccessibleText(desk.text("performance.what-if.figure"));
            figure.setPrefColumnCount(6);
            figure.setOnAction(enter -> attempt());
            outcome.setWrapText(true);
            outcome.getStyleClass().add("strong");
            outcome.setMinHeight(Region.USE_PREF_SIZE);
            Button go = Buttons.plain(desk.text("performance.what-if.go"), this::attempt);
            var line = ScoresScreen.row("performance-head");
            HBox.setHgrow(figure, Priority.ALWAYS);
            line.getChildren().addAll(figure, go);
            card.getChildren().addAll(new soundpractice.platform.fx.control.SectionHeader(desk.text("performance.what-if.title")),
                    Page.muted(desk.text("performance.what-if.text")), column, line, outcome);
        }

        private void attempt() {
            var text = figure.getText().strip().replace("%", "");
            if (!text.isEmpty() && !text.matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) {
                outcome.setText(desk.text("performance.what-if.not-a-number", text));
                return;
            }
            double value = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
            board.whatIf(row.line().practice(), column.getValue(), value).ifPresent(then -> outcome.setText(desk.text("performance.what-if.moved",
                    place(row.line().rank()), place(then.rank()), ScoreRow.number(row.line().product()), ScoreRow.number(then.product()))));
        }

        private String place(int rank) {
            return rank == 0 ? "–" : Integer.toString(rank);
        }
    }
}
