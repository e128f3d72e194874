package soundpractice.stocktake.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.text.Messages;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.questionnaire.Question;

/// Beside the question: what was said last time, the answers it came from when the questionnaire changed, and what is known already, each with its source.
final class AsidePane extends ScrollPane {
    private final Messages words;
    private final InterviewModel model;
    private final Runnable toMove;
    private final VBox all = new VBox();

    /// @param toMove leads to the move between versions, where it can be taken back
    AsidePane(Messages words, InterviewModel model, Runnable toMove) {
        this.toMove = toMove;
        this.words = words;
        this.model = model;
        getStyleClass().addAll("aside", "edge-to-edge");
        setFitToWidth(true);
        setFocusTraversable(true);
        setAccessibleText(words.text("stocktake.talk.aside"));
        all.getStyleClass().add("aside-content");
        setContent(all);
        model.at().subscribe(this::fill);
        model.earlier().subscribe(now -> fill(model.at().get()));
        model.known().subscribe(now -> fill(model.at().get()));
    }

    private void fill(@Nullable Question question) {
        var file = model.file().get();
        if (question == null || file == null) {
            all.getChildren().clear();
            return;
        }
        var parts = new ArrayList<Node>();
        before(file, question).ifPresent(parts::add);
        parts.add(lastTime(question));
        var known = model.known().get();
        var near = known.stream().filter(f -> f.touches(question.themes())).toList();
        if (!near.isEmpty()) {
            parts.add(part("stocktake.talk.known-here", facts(near)));
        }
        var rest = known.stream().filter(f -> !near.contains(f)).toList();
        parts.add(part("stocktake.talk.known", rest.isEmpty() && near.isEmpty() ? List.of(new Prose(words.text("stocktake.talk.known-nothing"), "muted")) : facts(rest)));
        if (model.room().move().lastMove(file).isPresent()) {
            parts.add(Buttons.link(words.text("stocktake.talk.moved"), toMove));
        }
        all.getChildren().setAll(parts);
    }

    private java.util.Optional<Node> before(InterviewFile file, Question question) {
        var answer = file.answer(question.code()).orElse(null);
        var earlier = new ArrayList<>(file.earlier(question));
        if (answer != null && answer.askAgain()) {
            earlier.add(answer);
        }
        if (earlier.isEmpty()) {
            return java.util.Optional.empty();
        }
        var nodes = new ArrayList<Node>();
        earlier.forEach(a -> {
            nodes.add(new Prose(words.text("stocktake.talk.asked-before", a.question(), a.asked().version(), a.asked().text()), "small", "muted"));
            // What was said then; that it has to be asked again is why it stands here.
            var outcome = a.outcome();
            nodes.add(new StatusMark(outcome == null ? Said.mark(words, a) : Said.mark(words, a.asked().kind(), outcome)));
            if (!a.note().isBlank()) {
                nodes.add(new Prose(a.note()));
            }
        });
        return java.util.Optional.of(part("stocktake.talk.before", nodes));
    }

    private Node lastTime(Question question) {
        for (var earlier : model.earlier().get()) {
            var answer = earlier.answer(question.code()).filter(a -> a.outcome() != null || !a.note().isBlank()).orElse(null);
            if (answer != null) {
                var nodes = new ArrayList<Node>();
                nodes.add(new StatusMark(Said.mark(words, answer)));
                if (!answer.note().isBlank()) {
                    nodes.add(new Prose(answer.note(), "aside-note"));
                }
                if (!answer.asked().text().equals(question.text())) {
                    nodes.add(new Prose(words.text("stocktake.talk.other-words", answer.asked().text()), "small", "muted"));
                }
                nodes.add(new Prose(words.text("stocktake.talk.last-on", earlier.interview().day(), earlier.interview().startedBy()), "small", "muted"));
                return part("stocktake.talk.last", nodes);
            }
        }
        return part("stocktake.talk.last", List.of(new Prose(words.text("stocktake.talk.last-nothing"), "muted")));
    }

    private List<Node> facts(List<KnownFact> facts) {
        return facts.stream().<Node>map(fact -> {
            var on = fact.on();
            var line = new VBox(new Prose(fact.what(), "small", "muted"), fact.value().length() > 40 ? new Prose(fact.value()) : new Prose(fact.value(), "strong"),
                    new Prose(on == null ? fact.source() : words.text("stocktake.talk.source", fact.source(), on), "small", "muted"));
            line.getStyleClass().add("known-fact");
            return line;
        }).toList();
    }

    private Node part(String key, List<? extends Node> content) {
        var title = new Prose(words.text(key), "aside-title");
        var part = new VBox(title);
        part.getStyleClass().add("aside-part");
        part.getChildren().addAll(content);
        return part;
    }
}
