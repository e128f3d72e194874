package soundpractice.stocktake.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import soundpractice.platform.text.Messages;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.Reply;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;

/// The choices of a question, each a large button that wears its key: Y, P, N; figures for options; A where the question does not apply.
final class ChoiceKeys extends FlowPane {
    private final Messages words;
    private final InterviewModel model;
    private final List<Choice> choices = new ArrayList<>();

    /// One button and what it means.
    private record Choice(String value, KeyCode key, ToggleButton button) {}

    ChoiceKeys(Messages words, InterviewModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("choices");
    }

    /// Shows a question's choices. Buttons that another question had in the same way are kept.
    void show(Question question) {
        var wanted = new ArrayList<>(question.choices());
        if (question.kind() == QuestionKind.MULTI) {
            wanted.add(Reply.NONE);
        }
        wanted.add(Reply.NOT_APPLICABLE);
        if (choices.stream().map(Choice::value).toList().equals(wanted)) {
            return;
        }
        choices.clear();
        for (int i = 0; i < wanted.size(); i++) {
            choices.add(choice(question.kind(), wanted.get(i), i));
        }
        getStyleClass().removeAll("many");
        if (question.kind().hasOptions()) {
            getStyleClass().add("many");
        }
        getChildren().setAll(choices.stream().map(Choice::button).toList());
    }

    private Choice choice(QuestionKind kind, String value, int index) {
        var key = key(kind, value, index);
        var word = value.equals(Reply.NOT_APPLICABLE) || value.equals(Reply.NONE) ? words.text("stocktake.choice." + value) : Said.choice(words, kind, value);
        var cap = new Label(key.getChar().equals(" ") ? "" : key.getName().toUpperCase(Locale.ROOT));
        cap.getStyleClass().add("key-cap");
        var button = new ToggleButton(word, cap);
        button.getStyleClass().addAll("choice-key", "choice-" + style(kind, value));
        button.setAccessibleText(words.text("stocktake.talk.choice-name", word, key.getName()));
        button.setWrapText(true);
        button.setOnAction(press -> pick(value));
        return new Choice(value, key, button);
    }

    private static String style(QuestionKind kind, String value) {
        return kind == QuestionKind.YES_NO_PARTIAL || value.equals(Reply.NOT_APPLICABLE) ? value.replace('_', '-') : "option";
    }

    private static KeyCode key(QuestionKind kind, String value, int index) {
        if (value.equals(Reply.NOT_APPLICABLE)) {
            return KeyCode.A;
        }
        if (value.equals(Reply.NONE)) {
            return KeyCode.DIGIT0;
        }
        return kind == QuestionKind.YES_NO_PARTIAL
                ? List.of(KeyCode.Y, KeyCode.P, KeyCode.N).get(index)
                : KeyCode.valueOf("DIGIT" + Math.min(9, index + 1));
    }

    private void pick(String value) {
        switch (value) {
            case Reply.NOT_APPLICABLE -> model.notApplicable();
            case Reply.NONE -> model.chooseNone();
            default -> model.choose(value);
        }
        mark(model.answer().orElse(null));
    }

    /// Picks the choice of a key.
    ///
    /// @return whether there is one
    boolean key(KeyCode code) {
        var plain = code.isKeypadKey() ? KeyCode.valueOf(code.name().replace("NUMPAD", "DIGIT")) : code;
        for (var choice : choices) {
            if (choice.key == plain) {
                pick(choice.value);
                return true;
            }
        }
        return false;
    }

    /// Marks what was answered.
    void mark(@Nullable Answer answer) {
        var outcome = answer == null || answer.askAgain() ? null : answer.outcome();
        for (var choice : choices) {
            boolean none = choice.value.equals(Reply.NONE);
            choice.button.setSelected(outcome != null && (none ? outcome.isEmpty() : outcome.contains(choice.value)));
        }
    }

    /// Whether work is not possible, because the interview is closed.
    void closed(boolean closed) {
        choices.forEach(c -> c.button.setDisable(closed));
    }
}
