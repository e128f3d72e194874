package soundpractice.improvement.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.paper.TakeReturned;
import soundpractice.kernel.Outcome;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.Desk;

/// A plan’s form that came back: what it changes is shown beside what stands, and only what is ticked is taken over.
final class ReturnedForms {
    private final Desk desk;
    private final PlanModel model;
    private final PlanDeeds deeds;

    ReturnedForms(Desk desk, PlanModel model, PlanDeeds deeds) {
        this.desk = desk;
        this.model = model;
        this.deeds = deeds;
    }

    /// Reads the file that came back and shows what it changes.
    void read(PlanFile file) {
        desk.files().open(desk.text("improvement.form-in"), PaperOut.PDF).ifPresent(path -> desk.jobs().start(_ -> {
            try {
                return model.improvement().press().read(Files.readAllBytes(path), file);
            } catch (IOException e) {
                throw FileTrouble.of(e, path);
            }
        }, outcome -> {
            switch (outcome) {
                case Outcome.Done<List<TakeReturned.Difference>>(var differences) -> review(file, differences);
                case Outcome.Refused<List<TakeReturned.Difference>>(var problems) -> deeds.refused(problems);
            }
        }, desk.errors()::trouble));
    }

    /// Shows what came back beside what stands, each with a box to tick; only what is ticked is taken.
    private void review(PlanFile file, List<TakeReturned.Difference> differences) {
        if (differences.isEmpty()) {
            desk.dialogs().tell(desk.text("improvement.form-in.same"), desk.text("improvement.form-in.same.text"), "");
            return;
        }
        var form = new Form(desk.words());
        var ticked = new LinkedHashMap<TakeReturned.Difference, CheckBox>();
        for (var d : differences) {
            var now = d.now();
            var of = TakeReturned.subject(file, d);
            // A plan with several actions asks each of them the same: without its name one could not tell whose answer it is.
            var box = new CheckBox(of.isEmpty() ? d.label() : desk.text("improvement.form-in.of", d.label(), of));
            box.setSelected(now == null);
            box.setWrapText(true);
            ticked.put(d, box);
            var lines = new VBox(box, new Prose(desk.text("improvement.form-in.came", shown(d.came())), "strong"),
                    new Prose(desk.text("improvement.form-in.was", shown(d.sent())), "muted", "small"));
            if (now != null) {
                lines.getChildren().add(new Prose(desk.text("improvement.form-in.now", shown(now)), "small"));
            }
            Sheet.wear(lines);
            lines.getStyleClass().add("difference");
            form.between(lines);
        }
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.form-in.ask", differences.size()), desk.text("improvement.form-in.ask.text"), desk.text("improvement.form-in.yes")),
                form, () -> {
                    var chosen = differences.stream().filter(d -> Objects.requireNonNull(ticked.get(d)).isSelected()).toList();
                    deeds.write(reason -> (on, today) -> on.returned().take(model.id(), chosen, reason, today));
                    return List.of();
                });
    }

    /// A form keeps days as 2017-12-01; people read them as everywhere else.
    private String shown(String value) {
        if (value.isBlank()) {
            return "–";
        }
        try {
            return desk.words().formats().date(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            return value;
        }
    }
}
