package soundpractice.platform.fx.wizard;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.text.Messages;

/// Steps one after the other: where one is, a way back, a way on, and one word for the end.
public final class Wizard extends BorderPane {
    private final Messages words;
    private final List<Step> steps;
    private final Runnable finish;
    private final String finishWord;
    private final Label where = new Label();
    private final Label title = new Label();
    private final Button back;
    private final Button next;
    private int at;

    /// @param finishWord the last button's word, a verb
    /// @param finish what it does
    /// @param cancel what leaving does
    public Wizard(Messages words, List<Step> steps, String finishWord, Runnable finish, Runnable cancel) {
        this.words = words;
        this.steps = List.copyOf(steps);
        this.finish = finish;
        this.finishWord = finishWord;
        getStyleClass().add("wizard");
        back = Buttons.plain(words.text("platform.back"), () -> go(at - 1));
        next = Buttons.primary(words.text("platform.next"), this::forward);
        next.setDefaultButton(true);
        var leave = Buttons.plain(words.text("platform.cancel"), cancel);
        leave.setCancelButton(true);
        where.getStyleClass().add("wizard-where");
        title.getStyleClass().add("wizard-title");
        title.setWrapText(true);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(leave, gap, back, next);
        buttons.getStyleClass().add("wizard-buttons");
        var head = new VBox(where, title);
        head.getStyleClass().add("wizard-head");
        setTop(head);
        setBottom(buttons);
        go(0);
    }

    /// Goes to the step of that number, counted from 0.
    public void go(int step) {
        at = Math.clamp(step, 0, steps.size() - 1);
        var now = steps.get(at);
        where.setText(words.text("platform.wizard.step", at + 1, steps.size()));
        title.setText(now.title());
        setCenter(now.content());
        back.setDisable(at == 0);
        boolean last = at == steps.size() - 1;
        next.setText(last ? finishWord : words.text("platform.next"));
        next.setAccessibleText(next.getText());
        next.disableProperty().unbind();
        var ready = new SimpleBooleanProperty();
        ready.bind(now.ready());
        next.disableProperty().bind(ready.not());
        now.entered();
    }

    private void forward() {
        if (!steps.get(at).leave()) {
            return;
        }
        if (at == steps.size() - 1) {
            finish.run();
        } else {
            go(at + 1);
        }
    }
}
