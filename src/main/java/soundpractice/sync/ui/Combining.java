package soundpractice.sync.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import soundpractice.journal.Clash;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.sync.review.TextMerge;

/// Two wordings put together: what each added and took out is marked, underneath stands a proposal that the person finishes.
final class Combining {
    private final Desk desk;
    private final ConflictsModel model;
    private final Clash clash;

    Combining(Desk desk, ConflictsModel model, Clash clash) {
        this.desk = desk;
        this.model = model;
        this.clash = clash;
    }

    /// Whether there are words to combine: two sides, all parts of them text or nothing.
    static boolean isPossible(Clash clash) {
        return clash.sides().size() == 2 && clash.sides().stream().noneMatch(Clash.Side::deleted)
                && clash.sides().stream().flatMap(s -> s.values().values().stream()).allMatch(String.class::isInstance);
    }

    void ask(Runnable done, Consumer<List<Problem>> refused) {
        var form = new Form(desk.words());
        Map<String, Field<String>> fields = new LinkedHashMap<>();
        var sides = model.sides(clash);
        for (var part : ConflictsModel.spoken(clash)) {
            var before = text(clash.before(), part);
            var merged = TextMerge.of(before, text(sides.getFirst().values(), part), text(sides.getLast().values(), part));
            form.between(new Prose(model.meeting().names().part(clash.kind(), part), "strong"));
            form.between(marked(merged));
            var field = merged.proposal().length() > 60 || merged.proposal().contains("\n") ? form.area("sync.combine.value") : form.text("sync.combine.value");
            fields.put(part, field.set(merged.proposal()).named(part));
        }
        var why = form.text("sync.combine.reason");
        desk.dialogs().fill(Dialogs.Question.of(desk.text("sync.combine.title"), desk.text("sync.combine.text", sides.getFirst().author(), sides.getLast().author()), desk.text("sync.combine.yes")), form, () -> {
            Map<String, Object> values = new LinkedHashMap<>();
            fields.forEach((part, field) -> {
                // What nobody wrote stays absent, so that it does not become an empty text by combining.
                if (!field.get().isEmpty() || clash.sides().stream().anyMatch(s -> s.values().containsKey(part))) {
                    values.put(part, field.get());
                }
            });
            model.combine(clash, values, why.get().isBlank() ? desk.text("sync.combine.combined") : why.get(), done, refused);
            return List.of();
        });
    }

    private static String text(Map<String, Object> values, String part) {
        return Objects.toString(values.get(part), "");
    }

    private TextFlow marked(TextMerge merged) {
        var flow = new TextFlow();
        flow.getStyleClass().add("marked-text");
        // It stands in a dialog, where the screen's own sheet does not reach.
        Sheet.wear(flow);
        var said = new StringBuilder();
        for (var part : merged.parts()) {
            var text = new Text(part.text());
            var key = part.whose().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            text.getStyleClass().addAll("marked", "marked-" + key);
            if (part.whose() != TextMerge.Whose.BOTH) {
                said.append(' ').append(desk.text("sync.marked." + key)).append(": ");
            }
            said.append(part.text());
            flow.getChildren().add(text);
        }
        flow.setFocusTraversable(true);
        flow.setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
        flow.setAccessibleText(said.toString());
        return flow;
    }
}
