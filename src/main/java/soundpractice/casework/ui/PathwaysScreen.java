package soundpractice.casework.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.casework.pathway.FollowPathway;
import soundpractice.casework.pathway.Pathway;
import soundpractice.casework.pathway.PathwayFile;
import soundpractice.casework.pathway.PathwayStep;
import soundpractice.casework.pathway.PathwaysPlace;
import soundpractice.casework.pathway.StepTaken;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.fx.form.Form;
import soundpractice.security.Permission;

/// *Pathways*: each practice on a pathway with its steps, those that are open to be taken, the others with the reason.
public final class PathwaysScreen implements Screen {
    private final Desk desk;
    private final PathwaysModel model;
    private final VBox cards = new VBox();
    private final ScrollPane root;

    /// The screen over its model.
    public PathwaysScreen(Desk desk, PathwaysModel model) {
        this.desk = desk;
        this.model = model;
        var begin = desk.permitted(Permission.DECIDE_CASES.name(), Buttons.primary(desk.text("casework.pathway.begin"), this::begin));
        cards.getStyleClass().add("column");
        var page = new VBox(new Flow(begin), cards);
        page.getStyleClass().add("page");
        VBox.setVgrow(cards, Priority.ALWAYS);
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        Sheet.wear(root);
        root.getStyleClass().add("edge-to-edge");
        model.shown().subscribe(this::fill);
    }

    private void fill(PathwaysModel.Shown shown) {
        if (shown.files().isEmpty()) {
            var steps = shown.definitions().stream().map(p -> p.name() + ": " + String.join(" → ", p.steps().stream().map(PathwayStep::name).toList())).toList();
            cards.getChildren().setAll(new EmptyState(Feather.GIT_MERGE, desk.text("casework.pathway.empty"), desk.text("casework.pathway.empty.next", String.join("\n", steps))));
            return;
        }
        cards.getChildren().setAll(shown.files().stream().map(this::card).toList());
    }

    private Node card(PathwayFile file) {
        var of = file.of();
        var ended = of.closedOn();
        var state = ended != null ? new StatusWord(Mark.STOPPED, desk.text("casework.pathway.ended", ended))
                : new StatusWord(of.formal() ? Mark.WAITING : Mark.NEUTRAL, desk.text(of.formal() ? "casework.pathway.formal" : "casework.pathway.informal-state"));
        var head = new Flow(new Prose(model.rooms().nameOf().apply(of.practice()), "strong"), new Badge(of.practice().value()), new StatusMark(state),
                new Prose(desk.text("casework.pathway.about", file.pathway().name(), of.openedOn(), of.origin()), "muted", "small"));
        var lines = new VBox();
        lines.getStyleClass().add("today-list");
        file.steps().forEach(s -> lines.getChildren().add(step(file, s)));
        var deeds = new Flow();
        if (ended == null && !of.formal()) {
            deeds.getChildren().add(desk.permitted(Permission.DECIDE_CASES.name(), Buttons.plain(desk.text("casework.pathway.convert"), () -> ask("casework.pathway.convert", (by, note) ->
                    follow().convert(file.entry().id(), by, note, model.today())))));
        }
        if (ended == null) {
            deeds.getChildren().add(letters(Buttons.plain(desk.text("casework.pathway.end"), () -> ask("casework.pathway.end", (_, note) ->
                    follow().end(file.entry().id(), note, model.today())))));
        }
        return new Card(head, lines, deeds);
    }

    private Node step(PathwayFile file, PathwayFile.Standing standing) {
        var step = standing.step();
        var last = file.taken().stream().filter(t -> t.step().equals(step.id())).reduce((_, newest) -> newest);
        var mark = standing.done() ? new StatusWord(Mark.DONE, desk.text("casework.pathway.step.done")) : standing.isOpen()
                ? new StatusWord(Mark.WAITING, desk.text("casework.pathway.step.open")) : new StatusWord(Mark.NEUTRAL, desk.text("casework.pathway.step.later"));
        var status = new HBox(new StatusMark(mark));
        status.setAlignment(Pos.CENTER_LEFT);
        status.getStyleClass().add("row-mark");
        var line = new ListLine(status).title(step.id() + "  " + step.name()).about(last.map(this::said).orElse(step.does()))
                .about(step.roles().isEmpty() ? "" : desk.text("casework.pathway.roles", String.join(", ", step.roles())));
        var against = standing.against();
        if (against != null) {
            return standing.done() ? line : line.about(desk.words().of(against));
        }
        var take = Buttons.plain(desk.text(standing.done() ? "casework.pathway.again" : "casework.pathway.take"), () -> ask("casework.pathway.take", (by, note) ->
                follow().take(file.entry().id(), step.id(), by, note, model.today())));
        take.setAccessibleText(take.getText() + ": " + step.name());
        line.setAlignment(Pos.CENTER_LEFT);
        return line.right(letters(take));
    }

    private String said(StepTaken taken) {
        return desk.text("casework.pathway.taken", taken.on(), taken.by()) + (taken.note().isBlank() ? "" : " " + taken.note());
    }

    private Node letters(Button button) {
        return desk.permitted(Permission.HANDLE_LETTERS.name(), button);
    }

    private FollowPathway follow() {
        return model.rooms().follow();
    }

    private interface Deed {
        Outcome<?> with(String by, String note) throws TroubleException;
    }

    private void ask(String key, Deed deed) {
        var form = new Form(desk.words());
        var by = form.text("casework.pathway.form.by").named("by");
        var note = form.area("casework.pathway.form.note").named("note");
        fill(key, form, () -> deed.with(text(by.get()), text(note.get())));
    }

    private void begin() {
        var form = new Form(desk.words());
        var practice = form.<PracticeCode>choice("casework.pathway.form.practice", model.rooms().practices().get(), c -> model.rooms().nameOf().apply(c) + " (" + c + ")")
                .named("practice").required();
        var pathway = form.<Pathway>choice("casework.pathway.form.pathway", model.shown().get().definitions(), Pathway::name).named("pathway").required();
        pathway.set(model.shown().get().definitions().stream().findFirst().orElse(null));
        var origin = form.text("casework.pathway.form.origin").named("origin");
        var self = form.check("casework.pathway.form.self");
        fill("casework.pathway.begin", form, () -> follow().begin(Objects.requireNonNull(practice.get()), Objects.requireNonNull(pathway.get()).id(), text(origin.get()),
                !Boolean.TRUE.equals(self.get()), model.today()));
    }

    private interface Attempt {
        Outcome<?> run() throws TroubleException;
    }

    private void fill(String key, Form form, Attempt attempt) {
        desk.dialogs().fill(Dialogs.Question.of(desk.text(key), desk.text(key + ".text"), desk.text("casework.deed.save")), form, () -> {
            try {
                var problems = new ArrayList<>(attempt.run().problems());
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
        return new PathwaysPlace();
    }

    @Override
    public String title() {
        return desk.text("casework.pathway");
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
