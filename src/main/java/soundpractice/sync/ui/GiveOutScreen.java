package soundpractice.sync.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Focus;
import soundpractice.platform.fx.control.KeyFigure;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.wizard.Step;
import soundpractice.platform.fx.wizard.Wizard;
import soundpractice.sync.ExchangePlace;
import soundpractice.sync.ExportPlan;
import soundpractice.sync.ExportWish;
import soundpractice.sync.GiveOutPlace;
import soundpractice.sync.Sent;
import soundpractice.sync.wall.Wall;
import soundpractice.sync.wall.WallLaptop;

/// A bundle for colleagues: for whom, what, and a look at it before it is written.
public final class GiveOutScreen implements Screen {
    private static final long MEGABYTE = 1_000_000;
    private static final List<Long> SIZES = List.of(Long.MAX_VALUE, 50 * MEGABYTE, 15 * MEGABYTE, MEGABYTE, 0L);
    private static final int NAMED = 10;
    /// About so many bytes are a change that is still to be signed, and everything around the content.
    private static final long A_CHANGE = 250;
    private static final long AN_ENVELOPE = 3_000;

    private final Desk desk;
    private final Meeting meeting;
    private final GiveOutModel model;
    private final List<String> preset;
    private final Map<String, CheckBox> people = new LinkedHashMap<>();
    private final VBox peopleBox = new VBox();
    private final SimpleBooleanProperty somebody = new SimpleBooleanProperty();
    private final ToggleGroup what = new ToggleGroup();
    private final RadioButton lacks;
    private final RadioButton all;
    private final RadioButton visit;
    private final Form visitForm;
    private final Field<List<PracticeCode>> practices;
    private final Field<@Nullable Long> upTo;
    private final VBox look = new VBox();
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty();
    private final StackPane content = new StackPane();
    private final ScrollPane root = new ScrollPane(content);

    /// The screen, for these people at first.
    public GiveOutScreen(Desk desk, Meeting meeting, List<String> preset) {
        this.desk = desk;
        this.meeting = meeting;
        this.preset = List.copyOf(preset);
        this.model = new GiveOutModel(meeting, desk.jobs(), desk.errors()::trouble);
        lacks = radio("sync.out.lacks");
        all = radio("sync.out.all");
        visit = radio("sync.out.visit");
        lacks.setSelected(true);
        visitForm = new Form(desk.words());
        practices = visitForm.several("sync.out.practices", meeting.practices().get(), meeting::nameOf);
        visitForm.visibleProperty().bind(visit.selectedProperty());
        visitForm.managedProperty().bind(visit.selectedProperty());
        var limits = new Form(desk.words());
        upTo = limits.choice("sync.out.up-to", SIZES, this::limit).set(Long.MAX_VALUE);
        peopleBox.getStyleClass().add("today-list");
        look.getStyleClass().add("column");
        var choices = new VBox(option(lacks, "sync.out.lacks"), option(all, "sync.out.all"), option(visit, "sync.out.visit"), visitForm, limits);
        choices.getStyleClass().add("column");
        var steps = List.<Step>of(
                new Part("sync.out.step.who", peopleBox, somebody, () -> people.values().stream().findFirst().ifPresent(Focus::on)),
                new Part("sync.out.step.what", choices,
                        Bindings.createBooleanBinding(() -> !visit.isSelected() || !practices.value().get().isEmpty(), visit.selectedProperty(), practices.value()), () -> Focus.on(lacks)),
                new Part("sync.out.step.look", look, ready, () -> model.plan(wish())));
        content.getChildren().setAll(new Wizard(desk.words(), steps, desk.text("sync.out.write"), this::write, () -> desk.nav().open(new ExchangePlace())));
        content.getStyleClass().add("page");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        Sheet.wear(root);
        root.getStyleClass().add("edge-to-edge");
        model.wall().subscribe(this::fill);
        model.planned().subscribe(this::fill);
        model.writing().subscribe(ticket -> {
            if (ticket != null) {
                content.getChildren().setAll(busy());
            }
        });
        model.written().subscribe(this::done);
    }

    /// A step of the way.
    private final class Part implements Step {
        private final String key;
        private final Region region;
        private final ObservableBooleanValue may;
        private final Runnable enter;

        Part(String key, Region region, ObservableBooleanValue may, Runnable enter) {
            this.key = key;
            this.region = region;
            this.may = may;
            this.enter = enter;
        }

        @Override
        public String title() {
            return desk.text(key);
        }

        @Override
        public Region content() {
            return region;
        }

        @Override
        public ObservableBooleanValue ready() {
            return may;
        }

        @Override
        public void entered() {
            enter.run();
        }
    }

    private RadioButton radio(String key) {
        var button = new RadioButton(desk.text(key));
        button.setToggleGroup(what);
        button.setAccessibleHelp(desk.text(key + ".about"));
        return button;
    }

    private Node option(RadioButton button, String key) {
        var about = new Prose(desk.text(key + ".about"), "muted", "small", "option-about");
        return new VBox(button, about);
    }

    private String limit(long bytes) {
        return bytes == Long.MAX_VALUE ? desk.text("sync.out.up-to.all") : bytes == 0 ? desk.text("sync.out.up-to.none") : desk.text("sync.out.up-to.size", bytes / MEGABYTE);
    }

    private void fill(@Nullable Wall wall) {
        if (wall == null) {
            return;
        }
        people.clear();
        peopleBox.getChildren().clear();
        if (wall.laptops().isEmpty()) {
            peopleBox.getChildren().add(WallList.nobody(desk, wall));
        }
        for (var laptop : wall.laptops()) {
            if (people.containsKey(laptop.person())) {
                continue;
            }
            var box = new CheckBox(laptop.person());
            box.setSelected(preset.contains(laptop.person()));
            box.selectedProperty().subscribe(this::count);
            people.put(laptop.person(), box);
            peopleBox.getChildren().add(new ListLine(box).about(desk.text(laptop.role().key()) + " · " + seen(laptop)));
        }
        count();
        people.values().stream().findFirst().ifPresent(Focus::on);
    }

    private String seen(WallLaptop laptop) {
        return laptop.lacks() == 0 ? desk.text("sync.out.has-all") : desk.text("sync.out.would-get", laptop.lacks());
    }

    private void count() {
        somebody.set(people.values().stream().anyMatch(CheckBox::isSelected));
    }

    private ExportWish wish() {
        var who = people.entrySet().stream().filter(e -> e.getValue().isSelected()).map(Map.Entry::getKey).toList();
        var limit = upTo.get();
        return new ExportWish(who, visit.isSelected() ? practices.get() : List.of(), all.isSelected(), limit == null ? Long.MAX_VALUE : limit);
    }

    private void fill(GiveOutModel.@Nullable Planned planned) {
        ready.set(false);
        if (planned == null) {
            look.getChildren().setAll(new Prose(desk.text("sync.out.counting"), "muted"));
            return;
        }
        var plan = planned.plan();
        if (plan == null) {
            var lines = new ArrayList<Node>();
            planned.why().forEach(p -> lines.add(new ListLine(new StatusMark(Mark.RED, desk.text("sync.out.cannot"))).title(desk.words().of(p)).about(desk.words().next(p))));
            look.getChildren().setAll(lines);
            return;
        }
        ready.set(true);
        look.getChildren().setAll(describe(plan));
    }

    private List<Node> describe(ExportPlan plan) {
        long sealed = plan.pieces().stream().mapToLong(p -> p.versions()).sum();
        var figures = new Flow(
                new KeyFigure(desk.text("sync.out.versions"), desk.words().formats().number(sealed + plan.unsealed()), desk.text("sync.out.versions.about", plan.unsealed())),
                new KeyFigure(desk.text("sync.out.scopes"), Integer.toString(plan.scopes().size()), desk.text("sync.out.scopes.about")),
                new KeyFigure(desk.text("sync.out.attachments"), Integer.toString(plan.attachments().size()), desk.text("sync.out.attachments.about", plan.left().size())),
                new KeyFigure(desk.text("sync.out.size"), Sizes.of(plan.bytes() + plan.unsealed() * A_CHANGE + AN_ENVELOPE, desk.words()), desk.text("sync.out.size.about")));
        figures.getStyleClass().add("figure-row");
        var nodes = new ArrayList<Node>(List.of(figures, new Prose(desk.text("sync.out.for", plan.people(), plan.laptops().size()))));
        var names = plan.scopes().stream().limit(NAMED).map(meeting.names()::scope).toList();
        nodes.add(new Prose(String.join(" · ", names) + (plan.scopes().size() > NAMED ? desk.text("sync.in.and-more", plan.scopes().size() - NAMED) : ""), "muted", "small"));
        if (!plan.withheld().isEmpty()) {
            nodes.add(new ListLine(new StatusMark(Mark.AMBER, desk.text("sync.out.withheld")))
                    .title(desk.text("sync.out.withheld.title", plan.withheld().size()))
                    .about(desk.text("sync.out.withheld.text", plan.withheld().stream().limit(NAMED).map(meeting.names()::scope).toList())));
        }
        if (!plan.left().isEmpty()) {
            nodes.add(new ListLine(new StatusMark(Mark.NEUTRAL, desk.text("sync.out.left"))).title(desk.text("sync.out.left.title", plan.left().size())).about(desk.text("sync.out.left.text")));
        }
        if (sealed + plan.unsealed() == 0 && plan.attachments().isEmpty()) {
            nodes.add(new ListLine(new StatusMark(Mark.DONE, desk.text("sync.out.nothing"))).title(desk.text("sync.out.nothing.title")).about(desk.text("sync.out.nothing.text")));
        }
        return nodes;
    }

    private void write() {
        var wish = wish();
        var name = desk.text("sync.out.file", String.join(" ", wish.people()), meeting.today().get().toString()) + ".qabundle";
        desk.files().save(desk.text("sync.out.write"), name, FilePicker.FileKind.of(desk.text("sync.file.bundle"), "qabundle"))
                .ifPresent(file -> model.write(wish, file.toString().endsWith(".qabundle") ? file : file.resolveSibling(file.getFileName() + ".qabundle"), why -> {
                    Attempts.tell(desk, why);
                    desk.nav().open(new GiveOutPlace(wish.people()));
                }));
    }

    private Node busy() {
        var bar = new ProgressBar();
        bar.setAccessibleText(desk.text("sync.out.writing"));
        var stop = Buttons.plain(desk.text("sync.out.stop"), model::stop);
        var box = new VBox(bar, new Prose(desk.text("sync.out.writing"), "muted"), stop);
        box.getStyleClass().add("waiting-box");
        return box;
    }

    private void done(@Nullable Sent sent) {
        if (sent == null) {
            return;
        }
        var back = Buttons.primary(desk.text("sync.in.back"), () -> desk.nav().open(new ExchangePlace()));
        content.getChildren().setAll(new EmptyState(Feather.CHECK_CIRCLE, desk.text("sync.out.done", sent.number()),
                desk.text("sync.out.done.text", sent.file(), Sizes.of(sent.bytes(), desk.words()), sent.versions(), sent.attachments()), back));
        Focus.on(back);
    }

    @Override
    public Place place() {
        return new GiveOutPlace(preset);
    }

    @Override
    public String title() {
        return desk.text("sync.out.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public void hidden() {
        model.stop();
    }
}
