package soundpractice.stocktake.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Prose;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionnaireDiff;

/// What differs between two versions, question by question: the wording before and after, and every other column that changed.
final class DiffPart {
    private DiffPart() {}

    static VBox of(Desk desk, QuestionnaireDiff diff) {
        var page = new VBox();
        page.getStyleClass().add("column");
        if (diff.isEmpty()) {
            page.getChildren().add(new EmptyState(Feather.COPY, desk.text("stocktake.editor.diff.same"), desk.text("stocktake.editor.diff.same.text")));
            return page;
        }
        if (!diff.sections().isEmpty()) {
            page.getChildren().add(Card.titled(desk.text("stocktake.editor.diff.sections"), new Prose(String.join("  ", diff.sections()))));
        }
        for (var what : QuestionnaireDiff.What.values()) {
            var lines = diff.lines().stream().filter(l -> l.what() == what).map(l -> line(desk, l)).toArray(Node[]::new);
            if (lines.length > 0) {
                page.getChildren().add(Card.titled(desk.text(key(what)) + "  " + lines.length, lines));
            }
        }
        return page;
    }

    static String key(QuestionnaireDiff.What what) {
        return "stocktake.editor.diff." + what.name().toLowerCase(Locale.ROOT);
    }

    private static Node line(Desk desk, QuestionnaireDiff.Line line) {
        var node = new ListLine(new Badge(line.code()));
        var before = line.before();
        var after = line.after();
        boolean reworded = before != null && after != null && !before.text().equals(after.text());
        if (before != null && (reworded || after == null)) {
            var was = new Prose(before.text(), "muted", "struck");
            was.setAccessibleText(desk.text("stocktake.editor.diff.was", before.text()));
            node.put(was);
        }
        if (after != null) {
            node.put(new Prose(after.text(), "strong"));
            if (!after.was().isEmpty()) {
                node.about(desk.text("stocktake.editor.diff.came-from", after.was()));
            }
        }
        line.columns().stream().filter(c -> !c.equals("question")).forEach(column -> node.put(column(desk, column, before, after)));
        return node;
    }

    private static Node column(Desk desk, String column, @Nullable Question before, @Nullable Question after) {
        var name = new Label(desk.text("stocktake.editor.column." + column));
        name.getStyleClass().addAll("muted", "small");
        return new Flow(name, new Prose(cell(desk, column, before), "small", "struck"), new Label("→"), new Prose(cell(desk, column, after), "small"));
    }

    /// What stands in a column, as people read it.
    static String cell(Desk desk, String column, @Nullable Question question) {
        if (question == null) {
            return "";
        }
        var condition = question.showOnlyIf();
        var text = switch (column) {
            case "kind" -> desk.text("stocktake.editor.kind." + question.kind().word());
            case "note_column" -> question.noteColumn();
            case "guidance" -> question.guidance();
            case "themes" -> String.join(", ", question.themes());
            case "options" -> String.join(" | ", question.options());
            case "show_only_if" -> condition == null ? "" : condition.written();
            case "required" -> desk.text(question.required() ? "stocktake.editor.yes" : "stocktake.editor.no");
            case "weight" -> Integer.toString(question.weight());
            default -> "";
        };
        return text.isEmpty() ? desk.text("stocktake.editor.nothing") : text;
    }

    /// The sum of it in one sentence, for the question before publishing.
    static String sum(Desk desk, QuestionnaireDiff diff) {
        var parts = new ArrayList<String>();
        for (var what : List.of(QuestionnaireDiff.What.values())) {
            long count = diff.lines().stream().filter(l -> l.what() == what).count();
            if (count > 0) {
                parts.add(desk.text(key(what)) + ": " + count);
            }
        }
        return String.join("; ", parts);
    }
}
