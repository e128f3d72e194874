package soundpractice.register.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.journal.Entry;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.register.Intelligence;
import soundpractice.register.Sensitivity;
import soundpractice.register.Visit;
import soundpractice.security.Permission;

/// Soft intelligence about a practice, and visits to it.
final class NotesPart extends VBox {
    private final Desk desk;
    private final PracticeModel model;

    NotesPart(Desk desk, PracticeModel model, PracticeModel.File file) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("page");
        var notes = new RowTable<Entry<Intelligence>>(desk, "intelligence", List.of(
                        Column.<Entry<Intelligence>>date("register.note.on", e -> e.value().on()),
                        Column.<Entry<Intelligence>>text("register.note.source", e -> e.value().source()).wide(11),
                        Column.<Entry<Intelligence>>text("register.note.text", e -> e.value().text()).wide(24).growing(),
                        Column.<Entry<Intelligence>>text("register.note.sensitivity", e -> word(e.value().sensitivity())).wide(9)))
                .onOpen(this::note)
                .whenEmpty(new EmptyState(Feather.EDIT_3, desk.text("register.notes.empty"), desk.text("register.notes.empty.text")))
                .tools(desk.permitted(Permission.EDIT_PRACTICE.name(), Buttons.plain(Feather.PLUS, desk.text("register.notes.add"), () -> note(null))));
        notes.rows(file.notes());
        var visits = new RowTable<Entry<Visit>>(desk, "visits", List.of(
                        Column.<Entry<Visit>>date("register.visit.on", e -> e.value().on()),
                        Column.<Entry<Visit>>text("register.visit.purpose", e -> e.value().purpose()).wide(16).growing(),
                        Column.<Entry<Visit>>text("register.visit.party", e -> String.join(", ", e.value().party())).wide(14),
                        Column.<Entry<Visit>>text("register.visit.outcome", e -> e.value().outcome()).wide(16)))
                .onOpen(this::visit)
                .plain();
        visits.rows(file.visits());
        visits.view().setPrefHeight(160);
        VBox.setVgrow(notes, Priority.ALWAYS);
        getChildren().addAll(notes,
                new SectionHeader(desk.text("register.visits.title"),
                        desk.permitted(Permission.EDIT_PRACTICE.name(), Buttons.plain(Feather.PLUS, desk.text("register.visits.add"), () -> visit(null)))), visits);
    }

    private String word(@Nullable Sensitivity sensitivity) {
        return sensitivity == null ? "" : desk.text("register.sensitivity." + sensitivity.name().toLowerCase(Locale.ROOT));
    }

    private void note(@Nullable Entry<Intelligence> read) {
        var form = new Form(desk.words());
        var on = form.date("register.note.on", model::today).set(model.today());
        on.required();
        var source = form.text("register.note.source");
        form.sideBySide(on, source);
        var text = form.area("register.note.text").required();
        var sensitivity = form.choice("register.note.sensitivity", List.of(Sensitivity.values()), this::word).set(Sensitivity.TEAM);
        sensitivity.required();
        if (read != null) {
            on.set(read.value().on());
            source.set(read.value().source());
            text.set(read.value().text());
            sensitivity.set(read.value().sensitivity());
        }
        var question = Dialogs.Question.of(desk.text(read == null ? "register.notes.add" : "register.notes.edit"), "", desk.text("register.save"));
        desk.dialogs().fill(question, form, () -> {
            List<Problem> problems = form.problems();
            var day = on.get();
            var how = sensitivity.get();
            return problems.isEmpty() && day != null && how != null
                    ? model.save(read, new Intelligence(model.code(), day, source.get(), how, text.get()))
                    : problems;
        });
    }

    private void visit(@Nullable Entry<Visit> read) {
        var form = new Form(desk.words());
        var on = form.date("register.visit.on", model::today).set(model.today());
        on.required();
        var purpose = form.text("register.visit.purpose").required();
        form.sideBySide(on, purpose);
        var party = form.text("register.visit.party");
        var outcome = form.area("register.visit.outcome");
        if (read != null) {
            on.set(read.value().on());
            purpose.set(read.value().purpose());
            party.set(String.join(", ", read.value().party()));
            outcome.set(read.value().outcome());
        }
        var question = Dialogs.Question.of(desk.text(read == null ? "register.visits.add" : "register.visits.edit"), "", desk.text("register.save"));
        desk.dialogs().fill(question, form, () -> {
            List<Problem> problems = form.problems();
            var day = on.get();
            var who = Arrays.stream(party.get().split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
            return problems.isEmpty() && day != null ? model.save(read, new Visit(model.code(), day, purpose.get(), who, outcome.get())) : problems;
        });
    }
}
