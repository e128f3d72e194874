package soundpractice.casework.ui;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.casework.intake.SignUpImporter;
import soundpractice.casework.signup.Requirement;
import soundpractice.casework.signup.Response;
import soundpractice.casework.signup.Round;
import soundpractice.casework.signup.SignUpAnswer;
import soundpractice.casework.signup.SignUpPlace;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.WholeFile;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.register.ImportsPlace;
import soundpractice.security.Permission;

/// *Sign-up*: the year's requirements, what practices answered in three rounds, and what is still open when the quarter closes.
public final class SignUpScreen implements Screen {
    private final Desk desk;
    private final SignUpModel model;
    private final RowTable<SignUpRow> table;
    private final Label summary = new Label();
    private final Button form;
    private final VBox root = new VBox();

    /// The screen over its model.
    public SignUpScreen(Desk desk, SignUpModel model) {
        this.desk = desk;
        this.model = model;
        this.table = new RowTable<SignUpRow>(desk, "sign-up", List.of(
                Column.status("casework.signup.column.state", (SignUpRow r) -> state(r)).wide(9),
                Column.text("casework.signup.column.practice", SignUpRow::name).wide(12).growing(),
                Column.text("casework.signup.column.requirement", (SignUpRow r) -> r.line().requirement().title()).wide(14).growing(),
                Column.text("casework.signup.column.opening", (SignUpRow r) -> r.at(Round.OPENING)).wide(9.5),
                Column.text("casework.signup.column.q2", (SignUpRow r) -> r.at(Round.Q2)).wide(9.5),
                Column.text("casework.signup.column.q3", (SignUpRow r) -> r.at(Round.Q3)).wide(9.5),
                Column.text("casework.signup.column.evidence", SignUpRow::evidence).wide(9),
                Column.text("casework.signup.column.code", (SignUpRow r) -> r.practice().value()).wide(6).atFirstHidden()))
                .onOpen(row -> answer(row))
                .whenEmpty(new EmptyState(Feather.EDIT_2, desk.text("casework.signup.empty"), desk.text("casework.signup.empty.next"),
                        Buttons.plain(desk.text("casework.signup.import"), this::answers)));
        this.form = Buttons.plain(Feather.FILE_TEXT, desk.text("casework.signup.form"), () -> chosen(this::form));
        form.setDisable(true);
        table.chosen().subscribe(row -> form.setDisable(row == null));
        summary.getStyleClass().add("muted");
        var bar = new Beside(new Flow(new Label(desk.text("casework.signup.quarter")), quarters(), summary), new Flow(form,
                desk.permitted(Permission.CHANGE_POLICY.name(), Buttons.plain(Feather.PLUS, desk.text("casework.signup.require"), this::require)),
                Buttons.plain(Feather.UPLOAD, desk.text("casework.signup.import"), this::answers),
                desk.permitted(Permission.HANDLE_LETTERS.name(), Buttons.primary(desk.text("casework.signup.answer"), () -> chosen(this::answer)))));
        VBox.setVgrow(table, Priority.ALWAYS);
        Sheet.wear(root);
        root.getStyleClass().add("page");
        root.getChildren().addAll(bar, table);
        model.shown().subscribe(this::fill);
    }

    /// The round goes along: without it the file could not say what it answers.
    private void answers() {
        desk.nav().open(new ImportsPlace(SignUpImporter.KIND, model.quarter().get()));
    }

    private ComboBox<FinancialQuarter> quarters() {
        var box = new ComboBox<FinancialQuarter>();
        box.getItems().setAll(model.quarters());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable FinancialQuarter quarter) {
                return quarter == null ? "" : desk.text("casework.signup.quarter.option", quarter.year(), desk.text(Round.of(quarter).orElseThrow().key()));
            }

            @Override
            public FinancialQuarter fromString(String text) {
                return FinancialQuarter.of(text);
            }
        });
        box.setValue(model.quarter().get());
        box.setAccessibleText(desk.text("casework.signup.quarter"));
        box.valueProperty().subscribe(now -> {
            if (now != null) {
                model.quarter().set(now);
                model.load();
            }
        });
        return box;
    }

    private StatusWord state(SignUpRow row) {
        if (row.open()) {
            return new StatusWord(Mark.AMBER, desk.text("casework.signup.state.open"));
        }
        boolean unseen = row.line().at(row.round()).filter(a -> a.response() == Response.YES && a.judged() == SignUpAnswer.Evidence.NOT_LOOKED_AT).isPresent();
        return unseen ? new StatusWord(Mark.WAITING, desk.text("casework.signup.state.to-look-at")) : new StatusWord(Mark.DONE, desk.text("casework.signup.state.met"));
    }

    private void fill(SignUpModel.Shown shown) {
        table.rows(shown.rows());
        summary.setText(shown.rows().isEmpty() ? "" : desk.text("casework.signup.summary", shown.requirements().all().size(), shown.practices(), shown.open()));
    }

    private void chosen(java.util.function.Consumer<SignUpRow> action) {
        var row = table.chosen().get();
        if (row == null) {
            desk.dialogs().tell(desk.text("casework.signup.answer"), desk.text("casework.signup.choose"), desk.text("casework.signup.choose.next"));
        } else {
            action.accept(row);
        }
    }

    private void answer(SignUpRow row) {
        var form = new Form(desk.words());
        var response = form.choice("casework.signup.form.answer", List.of(Response.values()), Response::printed).named("answer").required();
        var on = form.date("casework.form.on", model::today).named("on").required();
        form.sideBySide(response, on);
        var evidence = form.area("casework.signup.form.evidence").named("evidence");
        var judged = form.choice("casework.signup.form.judged", List.of(SignUpAnswer.Evidence.values()), e -> desk.text("casework.signup.judged." + e.word())).named("judged");
        var now = row.line().at(row.round());
        response.set(now.map(SignUpAnswer::response).orElse(null));
        on.set(now.map(SignUpAnswer::on).orElse(model.today()));
        evidence.set(now.map(SignUpAnswer::evidence).orElse(""));
        judged.set(now.map(SignUpAnswer::judged).orElse(SignUpAnswer.Evidence.NOT_LOOKED_AT));
        fill(desk.text("casework.signup.answer.ask", row.name(), row.line().requirement().title()), desk.text(row.round().key()), form,
                () -> model.answer(row.practice(), row.line().requirement(), Objects.requireNonNull(response.get()), text(evidence.get()),
                        Objects.requireNonNullElse(judged.get(), SignUpAnswer.Evidence.NOT_LOOKED_AT), Objects.requireNonNull(on.get())));
    }

    private void require() {
        var form = new Form(desk.words());
        var id = form.text("casework.signup.form.id").named("id").required();
        id.set("SR-" + (model.shown().get().requirements().all().size() + 1));
        var title = form.text("casework.signup.form.what").named("title").required();
        var evidence = form.area("casework.signup.form.proof").named("evidence");
        fill(desk.text("casework.signup.require"), desk.text("casework.signup.require.text", model.quarter().get().year(), titles()), form,
                () -> model.require(text(id.get()), text(title.get()), text(evidence.get())));
    }

    private String titles() {
        var all = model.shown().get().requirements().all();
        return all.isEmpty() ? desk.text("casework.signup.none") : String.join("; ", all.stream().map(Requirement::title).toList());
    }

    private void form(SignUpRow row) {
        PracticeCode practice = row.practice();
        var name = practice + " " + desk.text("casework.signup.form.title").toLowerCase(Locale.UK) + ".pdf";
        desk.files().save(desk.text("casework.signup.form"), name, FilePicker.FileKind.of("PDF", "pdf")).ifPresent(out -> desk.jobs().start(_ -> {
            try {
                WholeFile.write(out, model.form(practice));
            } catch (IOException e) {
                throw FileTrouble.of(e, out);
            }
            return out;
        }, file -> desk.notices().say(desk.text("casework.save.saved", String.valueOf(file.getFileName()))), desk.errors()::trouble));
    }

    private interface Attempt {
        Outcome<?> run() throws TroubleException;
    }

    private void fill(String title, String text, Form form, Attempt attempt) {
        desk.dialogs().fill(Dialogs.Question.of(title, text, desk.text("casework.deed.save")), form, () -> {
            try {
                List<Problem> problems = attempt.run().problems();
                model.load();
                return problems;
            } catch (TroubleException e) {
                desk.errors().trouble(e);
                return List.of();
            }
        });
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public Place place() {
        return new SignUpPlace();
    }

    @Override
    public String title() {
        return desk.text("casework.signup");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
    }
}
