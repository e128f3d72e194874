package soundpractice.sync.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.journal.Clash;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Columns;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.form.Form;
import soundpractice.sync.history.HistoryPlace;
import soundpractice.sync.review.Question;
import soundpractice.sync.review.Twins;
import soundpractice.sync.ui.ConflictsModel.Row;

/// One question: before, mine and theirs side by side, each with who, when and why, and the ways to answer.
final class ConflictPane {
    private final Desk desk;
    private final ConflictsModel model;
    private final Row row;
    private final VBox root = new VBox();

    ConflictPane(Desk desk, ConflictsModel model, Row row) {
        this.desk = desk;
        this.model = model;
        this.row = row;
        root.getStyleClass().add("column");
        root.getChildren().add(head());
        switch (row.question()) {
            case Question.Differs d -> differs(d.clash());
            case Question.Twice t -> twice(t.twins());
        }
    }

    Region root() {
        return root;
    }

    private Node head() {
        var flow = new Flow(new Prose(row.title(), "big-title"), new Badge(row.practice()));
        var deferred = row.question().deferred();
        if (deferred != null && row.later()) {
            flow.getChildren().add(new StatusMark(Mark.WAITING, desk.text("sync.conflicts.put-off", deferred.until())));
        }
        var box = new VBox(flow, new Prose(sentence(), "muted"));
        if (!row.context().isBlank()) {
            box.getChildren().add(new Prose(row.context(), "muted", "small"));
        }
        if (deferred != null && !deferred.note().isBlank()) {
            box.getChildren().add(new Prose(desk.text("sync.conflicts.note", deferred.note()), "small"));
        }
        return box;
    }

    private String sentence() {
        return switch (row.question()) {
            case Question.Twice t -> desk.words().of(t.twins().what());
            case Question.Differs d -> !d.clash().known() ? desk.text("sync.conflicts.newer")
                    : desk.text(d.clash().isAboutLife() ? "sync.conflicts.life" : "sync.conflicts.both", row.who(), row.part());
        };
    }

    private void differs(Clash clash) {
        var sides = model.sides(clash);
        var columns = new ArrayList<Region>();
        columns.add(column("sync.side.before", "", clash.before().isEmpty() ? null : clash.before(), clash, clash.isAboutLife() ? List.of() : List.of(Buttons.plain(desk.text("sync.take.before"), this::takeBefore)), clash.known() && !clash.before().isEmpty()));
        for (int i = 0; i < sides.size(); i++) {
            int number = i;
            var side = sides.get(i);
            boolean mine = side.device().equals(model.meeting().team().device());
            var take = i == 0 ? Buttons.primary(desk.text(mine ? "sync.take.mine" : "sync.take.this", 1), () -> take(number)) : Buttons.plain(desk.text("sync.take.theirs", i + 1), () -> take(number));
            take.setAccessibleText(take.getText() + ": " + side.author());
            var about = desk.text("sync.side.by", side.author(), side.stamp().instant()) + (side.reason() == null ? "" : "\n" + desk.text("sync.side.because", side.reason()));
            columns.add(column(mine ? "sync.side.mine" : "sync.side.theirs", about, side.deleted() ? null : side.values(), clash, List.of(take), clash.known()));
        }
        var tools = new Flow();
        tools.getStyleClass().add("bar");
        if (clash.known() && !clash.isAboutLife() && Combining.isPossible(clash)) {
            tools.getChildren().add(Buttons.plain(Feather.GIT_MERGE, desk.text("sync.take.combine"), this::combine));
        }
        tools.getChildren().addAll(Buttons.plain(Feather.CLOCK, desk.text("sync.take.defer"), this::defer), Buttons.link(desk.text("sync.take.history"), () -> history(clash)));
        row.place().ifPresent(place -> tools.getChildren().add(Buttons.link(desk.text("sync.take.open"), () -> desk.nav().open(place))));
        root.getChildren().addAll(new Columns(columns.toArray(Region[]::new)), tools);
    }

    private Region column(String key, String about, @org.jspecify.annotations.Nullable Map<String, Object> values, Clash clash, List<Button> actions, boolean may) {
        var box = Card.titled(desk.text(key));
        box.getStyleClass().addAll("side", "side-" + key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        box.setAccessibleRole(javafx.scene.AccessibleRole.PARENT);
        if (!about.isEmpty()) {
            box.getChildren().add(new Prose(about, "muted", "small"));
        }
        var said = new StringBuilder(desk.text(key)).append(". ").append(about).append(". ");
        if (values == null) {
            var gone = desk.text(key.equals("sync.side.before") ? "sync.side.nothing" : "sync.side.deleted");
            box.getChildren().add(new Prose(gone, "strong"));
            said.append(gone);
        } else {
            for (var part : clash.isAboutLife() ? values.keySet() : ConflictsModel.spoken(clash)) {
                var word = model.meeting().names().part(clash.kind(), part);
                var value = model.meeting().names().value(values.get(part));
                if (clash.isAboutLife() && value.isEmpty()) {
                    continue;
                }
                box.getChildren().add(new VBox(new Prose(word, "muted", "small"), new Prose(value.isEmpty() ? desk.text("sync.side.empty") : value, value.isEmpty() ? "muted" : "value")));
                said.append(word).append(": ").append(value).append(". ");
            }
        }
        box.setAccessibleText(said.toString());
        actions.forEach(b -> b.setDisable(!may));
        box.getChildren().addAll(actions);
        return box;
    }

    private void twice(Twins twins) {
        var columns = new ArrayList<Region>();
        for (var side : twins.sides()) {
            var let = Buttons.plain(desk.text("sync.twins.without"), () -> without(side));
            let.setAccessibleText(let.getText() + ": " + side.title() + ", " + side.author());
            var box = Card.titled(side.title(), new Prose(desk.text("sync.side.by", side.author(), side.at()), "muted", "small"), new Prose(side.about()),
                    new Flow(let, Buttons.link(desk.text("sync.take.open"), () -> desk.nav().open(side.place()))));
            box.getStyleClass().add("side");
            box.setAccessibleText(side.title() + ". " + side.author() + ". " + side.about());
            columns.add(box);
        }
        var tools = new Flow(Buttons.plain(desk.text("sync.twins.keep"), () -> keepBoth(twins)), Buttons.plain(Feather.CLOCK, desk.text("sync.take.defer"), this::defer));
        tools.getStyleClass().add("bar");
        root.getChildren().addAll(new Columns(columns.toArray(Region[]::new)), tools);
    }

    /// A key of this screen.
    ///
    /// @return whether it means something here
    boolean takes(KeyCode key) {
        if (key == KeyCode.D) {
            defer();
            return true;
        }
        if (!(row.question() instanceof Question.Differs(Clash clash, var deferred)) || !clash.known()) {
            return false;
        }
        int sides = clash.sides().size();
        int number = switch (key) {
            case DIGIT1, NUMPAD1 -> 0;
            case DIGIT2, NUMPAD2 -> 1;
            case DIGIT3, NUMPAD3 -> 2;
            default -> -1;
        };
        if (number >= 0 && number < sides) {
            take(number);
        } else if ((key == KeyCode.DIGIT0 || key == KeyCode.NUMPAD0) && !clash.before().isEmpty() && !clash.isAboutLife()) {
            takeBefore();
        } else if (key == KeyCode.C && !clash.isAboutLife() && Combining.isPossible(clash)) {
            combine();
        } else {
            return false;
        }
        return true;
    }

    private void take(int number) {
        if (row.question() instanceof Question.Differs d) {
            var side = model.sides(d.clash()).get(number);
            ask(desk.text(side.deleted() ? "sync.take.title.deleted" : "sync.take.title", side.author()), side.deleted(), reason -> model.take(List.of(d), number, reason, this::settled, this::refused));
        }
    }

    private void takeBefore() {
        if (row.question() instanceof Question.Differs d) {
            ask(desk.text("sync.take.title.before"), false, reason -> model.takeBefore(d.clash(), reason, this::settled, this::refused));
        }
    }

    private void ask(String title, boolean destructive, java.util.function.Consumer<String> then) {
        desk.dialogs().askNote(new Dialogs.Question(title, desk.text("sync.take.text"), desk.text("sync.take.yes"), destructive),
                note -> then.accept(note.isBlank() ? desk.text("sync.take.reason") : note));
    }

    private void combine() {
        if (row.question() instanceof Question.Differs(Clash clash, var deferred)) {
            new Combining(desk, model, clash).ask(this::settled, this::refused);
        }
    }

    private void defer() {
        var form = new Form(desk.words());
        var until = form.date("sync.defer.until", model.meeting().today()).required().set(model.meeting().today().get().plusDays(7));
        var note = form.text("sync.defer.note");
        desk.dialogs().fill(Dialogs.Question.of(desk.text("sync.defer.title"), desk.text("sync.defer.text"), desk.text("sync.defer.yes")), form, () -> {
            var problems = form.problems();
            var day = until.get();
            if (problems.isEmpty() && day != null) {
                model.defer(row.question().id(), day, note.get(), () -> desk.notices().say(desk.text("sync.defer.done", day)), this::refused);
            }
            return problems;
        });
    }

    private void keepBoth(Twins twins) {
        desk.dialogs().askReason(Dialogs.Question.of(desk.text("sync.twins.keep.title"), desk.text("sync.twins.keep.text"), desk.text("sync.twins.keep")),
                reason -> model.keepBoth(twins, reason, this::settled, this::refused));
    }

    private void without(Twins.Side side) {
        desk.dialogs().askReason(Dialogs.Question.destructive(desk.text("sync.twins.without.title", side.title()), desk.text("sync.twins.without.text"), desk.text("sync.twins.without")),
                reason -> model.without(side, reason, this::settled, this::refused));
    }

    private void history(Clash clash) {
        desk.nav().open(new HistoryPlace(row.title(), clash.scope(), List.of(clash.record())));
    }

    private void settled() {
        desk.notices().say(desk.text("sync.settled"));
    }

    private void refused(List<soundpractice.kernel.Problem> why) {
        Attempts.tell(desk, why);
    }
}
