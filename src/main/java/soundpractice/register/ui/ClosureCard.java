package soundpractice.register.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.platform.fx.form.Form;
import soundpractice.register.succession.Closure;
import soundpractice.security.Permission;

/// Whether a practice goes on: its closure or merger, and which practices came into it.
final class ClosureCard extends VBox {
    private final Desk desk;
    private final PracticeModel model;
    private final PracticeModel.File file;

    ClosureCard(Desk desk, PracticeModel model, PracticeModel.File file) {
        this.desk = desk;
        this.model = model;
        this.file = file;
        var card = new Card(new SectionHeader(desk.text("register.closure.title"), tools()));
        file.closure().ifPresent(closure -> {
            card.getChildren().add(new Prose(sentence(desk, model, closure)));
            if (!closure.note().isEmpty()) {
                card.getChildren().add(new Prose(closure.note(), "muted"));
            }
        });
        file.cameIn().forEach(other -> card.getChildren().add(new Prose(cameIn(desk, model, other))));
        if (file.closure().isEmpty() && file.cameIn().isEmpty()) {
            card.getChildren().add(new Prose(desk.text("register.closure.none"), "muted"));
        }
        getChildren().add(card);
    }

    /// What becomes of the practice, in a sentence.
    static String sentence(Desk desk, PracticeModel model, Closure closure) {
        var to = String.join(", ", closure.patientsTo().stream().map(model::named).toList());
        return closure.how() == Closure.How.MERGED ? desk.text("register.closure.merged", closure.on(), to)
                : to.isEmpty() ? desk.text("register.closure.closed", closure.on()) : desk.text("register.closure.closed-to", closure.on(), to);
    }

    /// Which practice came into this one, in a sentence.
    static String cameIn(Desk desk, PracticeModel model, Closure other) {
        return desk.text("register.closure.came-in." + other.how().word(), model.named(other.practice()), other.on());
    }

    private HBox tools() {
        var tools = new HBox();
        tools.getStyleClass().add("table-tools");
        if (file.closure().isPresent()) {
            tools.getChildren().add(desk.permitted(Permission.EDIT_PRACTICE.name(), Buttons.plain(desk.text("register.closure.take-back"), this::takeBack)));
        }
        tools.getChildren().add(desk.permitted(Permission.EDIT_PRACTICE.name(),
                Buttons.plain(desk.text(file.closure().isPresent() ? "register.summary.edit" : "register.closure.add"), this::edit)));
        return tools;
    }

    private void edit() {
        var form = new Form(desk.words());
        var how = form.choice("register.closure.how", List.of(Closure.How.values()), h -> desk.text("register.closure.how." + h.word())).set(Closure.How.CLOSED);
        how.required();
        var on = form.date("register.closure.on", model::today);
        on.required();
        form.sideBySide(how, on);
        var to = form.text("register.closure.patientsTo");
        var note = form.area("register.closure.note");
        file.closure().ifPresent(c -> {
            how.set(c.how());
            on.set(c.on());
            to.set(String.join(" ", c.patientsTo().stream().map(PracticeCode::value).toList()));
            note.set(c.note());
        });
        var question = Dialogs.Question.of(desk.text("register.closure.ask", model.name()), desk.text("register.closure.ask.text"), desk.text("register.save"));
        desk.dialogs().fill(question, form, () -> {
            var problems = new ArrayList<>(form.problems());
            var codes = codes(to.get(), problems);
            var day = on.get();
            var chosen = how.get();
            return problems.isEmpty() && day != null && chosen != null ? model.save(new Closure(model.code(), chosen, day, codes, note.get())) : problems;
        });
    }

    private static List<PracticeCode> codes(String text, List<Problem> problems) {
        var codes = new ArrayList<PracticeCode>();
        for (var word : Arrays.stream(text.split("[\\s,;]+", -1)).filter(w -> !w.isEmpty()).toList()) {
            PracticeCode.parse(word).ifPresentOrElse(codes::add,
                    () -> problems.add(Problem.of("register.practice.unknown", word.toUpperCase(Locale.ROOT)).at("patientsTo")));
        }
        return codes.stream().distinct().toList();
    }

    private void takeBack() {
        desk.dialogs().askReason(Dialogs.Question.destructive(desk.text("register.closure.take-back.ask", model.name()),
                desk.text("register.closure.take-back.text"), desk.text("register.closure.take-back")), model::reopen);
    }
}
