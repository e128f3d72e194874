package soundpractice.stocktake.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.form.Form;
import soundpractice.register.Practice;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.stocktake.Present;

/// Asks with whom a stocktake is to be held, and shows before it begins what was asked of the practice already and what is known.
final class StartForm {
    private final Desk desk;
    private final StocktakesModel model;
    private final VBox before = new VBox();

    StartForm(Desk desk, StocktakesModel model) {
        this.desk = desk;
        this.model = model;
        before.getStyleClass().add("start-before");
    }

    /// Asks; with a practice's code, for that one.
    void show(@Nullable PracticeCode with) {
        var form = new Form(desk.words());
        var practice = form.choice("stocktake.start.practice", model.room().practices().active(), (Practice p) -> p.properName() + "  " + p.code()).required();
        form.between(before);
        Sheet.wear(before);
        var place = form.text("stocktake.start.place");
        place.set(desk.text("stocktake.start.place-usual"));
        var ours = form.text("stocktake.start.ours");
        var theirs = form.text("stocktake.start.theirs");
        say(List.of());
        practice.value().subscribe(now -> {
            if (now != null) {
                model.before(now.code(), this::tell);
            }
        });
        if (with != null) {
            model.room().practices().find(with).ifPresent(practice::set);
        }
        desk.dialogs().fill(Dialogs.Question.of(desk.text("stocktake.start.title"), "", desk.text("stocktake.start.yes")), form, () -> {
            start(practice.get(), place.get(), present(ours.get(), theirs.get()));
            return List.of();
        });
    }

    /// "Ann Example, practice manager; Ben Invented": name and role by comma, people by semicolon.
    static List<Present> present(String ours, String theirs) {
        var all = new ArrayList<Present>();
        people(ours, false, all);
        people(theirs, true, all);
        return all;
    }

    private static void people(String text, boolean ofPractice, List<Present> all) {
        for (var person : text.split("[;\n]")) {
            var parts = person.strip().split(",", 2);
            if (!parts[0].isBlank()) {
                all.add(new Present(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "", ofPractice));
            }
        }
    }

    private void tell(StocktakesModel.Before told) {
        var lines = new ArrayList<Node>();
        told.burden().forEach(sentence -> lines.add(new Prose(sentence, lines.isEmpty() ? "strong" : "muted")));
        var open = told.earlier().stream().filter(f -> f.interview().state().isOpen()).findFirst();
        open.ifPresent(f -> lines.add(new Prose(desk.text("stocktake.start.open-already", f.interview().day()), "strong")));
        told.known().stream().limit(4).forEach(f -> lines.add(new Prose(f.what() + ": " + f.value() + "  (" + source(f) + ")", "muted", "small")));
        say(lines);
    }

    private String source(KnownFact fact) {
        var on = fact.on();
        return on == null ? fact.source() : desk.text("stocktake.talk.source", fact.source(), on);
    }

    private void say(List<Node> lines) {
        before.getChildren().setAll(lines.isEmpty() ? List.of(new Prose(desk.text("stocktake.start.before"), "muted")) : lines);
    }

    private void start(@Nullable Practice practice, String place, List<Present> present) {
        if (practice == null) {
            return;
        }
        model.start(practice.code(), place, present, outcome -> {
            switch (outcome) {
                case Outcome.Done<soundpractice.stocktake.Interview>(var interview) -> desk.nav().open(new InterviewPlace(interview.id(), null));
                case Outcome.Refused<soundpractice.stocktake.Interview>(List<Problem> problems) ->
                    desk.dialogs().tell(desk.text("stocktake.start.refused"), desk.words().of(problems.getFirst()), desk.words().next(problems.getFirst()));
            }
        });
    }
}
