package soundpractice.stocktake.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.fx.control.Icons;
import soundpractice.platform.text.Messages;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.questionnaire.Questionnaire;
import soundpractice.stocktake.questionnaire.Section;

/// The sections at the left, each with how far it is and how long it took; below them what to come back to.
final class SectionRail extends VBox {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");

    private final Messages words;
    private final InterviewModel model;
    private final List<Entry> entries = new ArrayList<>();
    private final VBox list = new VBox();
    private final Button back;
    private final Button open;
    private List<Section> shown = List.of();

    /// One section's button.
    private record Entry(Section section, Button button, Label count, Label time, ProgressBar bar) {}

    /// As high as its section's name needs in the width there is, where a button would reckon with one line.
    private static final class SectionButton extends Button {
        private final VBox box;

        SectionButton(VBox box) {
            super("", box);
            this.box = box;
            box.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> inner(getWidth()), widthProperty(), insetsProperty()));
        }

        private double inner(double width) {
            return Math.max(0, width - getInsets().getLeft() - getInsets().getRight());
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return box.prefHeight(width < 0 ? -1 : inner(width)) + getInsets().getTop() + getInsets().getBottom();
        }
    }

    SectionRail(Messages words, InterviewModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("section-rail");
        list.getStyleClass().add("section-list");
        var pane = new ScrollPane(list);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("edge-to-edge");
        setVgrow(pane, Priority.ALWAYS);
        back = jump(Feather.FLAG, model::nextFlagged);
        open = jump(Feather.CIRCLE, model::nextOpen);
        getChildren().addAll(pane, open, back);
        model.file().subscribe(file -> {
            if (file != null) {
                fill(file);
            }
        });
        model.at().subscribe(here -> mark());
        model.seconds().subscribe(seconds -> time());
    }

    private static Button jump(Feather icon, Runnable action) {
        var button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll("section-jump", "flat");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(press -> action.run());
        return button;
    }

    private void fill(InterviewFile file) {
        build(file.questionnaire());
        for (var entry : entries) {
            var progress = file.progress(entry.section);
            var share = progress.asked() == 0 ? 0 : (double) progress.answered() / progress.asked();
            entry.count.setText(words.text("stocktake.talk.of", progress.answered(), progress.asked()));
            entry.bar.setProgress(share);
            entry.button.pseudoClassStateChanged(FULL, progress.asked() > 0 && progress.answered() == progress.asked());
            entry.button.setAccessibleText(words.text("stocktake.talk.section-name", entry.section.title(), progress.answered(), progress.asked()));
        }
        int flagged = file.toComeBack().size();
        say(back, words.text("stocktake.talk.flagged", flagged), flagged == 0);
        var all = file.progress();
        say(open, words.text("stocktake.talk.open", all.asked() - all.answered()), all.asked() == all.answered());
    }

    private static void say(Button button, String text, boolean nothing) {
        button.setText(text);
        button.setAccessibleText(text);
        button.setDisable(nothing);
    }

    private void build(Questionnaire questionnaire) {
        if (shown.equals(questionnaire.sections())) {
            return;
        }
        shown = questionnaire.sections();
        entries.clear();
        for (var section : shown) {
            entries.add(entry(section, questionnaire));
        }
        list.getChildren().setAll(entries.stream().map(Entry::button).toList());
        mark();
    }

    private Entry entry(Section section, Questionnaire questionnaire) {
        var title = new Label(section.title());
        title.getStyleClass().add("section-name");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var count = new Label();
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("section-count");
        var time = new Label();
        time.getStyleClass().add("section-count");
        time.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new ProgressBar(0);
        bar.getStyleClass().add("section-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var figures = new HBox(count, gap, time);
        figures.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(title, bar, figures);
        box.getStyleClass().add("section-box");
        var button = new SectionButton(box);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("section-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setOnAction(press -> questionnaire.of(section).stream().findFirst().ifPresent(q -> firstOf(section)));
        return new Entry(section, button, count, time, bar);
    }

    /// Goes to the section's first question without an answer, or to its first.
    private void firstOf(Section section) {
        var file = model.file().get();
        if (file == null) {
            return;
        }
        var asked = file.asked(section);
        asked.stream().filter(q -> file.answer(q.code()).filter(a -> a.isAnswered()).isEmpty()).findFirst()
                .or(() -> asked.stream().findFirst()).ifPresent(model::go);
    }

    private void mark() {
        var here = model.at().get();
        entries.forEach(e -> e.button.pseudoClassStateChanged(HERE, here != null && here.section().equals(e.section.code())));
        time();
    }

    private void time() {
        for (var entry : entries) {
            long seconds = model.secondsIn(entry.section.code());
            entry.time.setText(seconds == 0 ? "" : Said.time(seconds));
        }
    }
}
