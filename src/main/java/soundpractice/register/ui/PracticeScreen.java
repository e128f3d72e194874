package soundpractice.register.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.KeyFigure;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.register.Named;
import soundpractice.register.Practice;
import soundpractice.register.PracticePlace;
import soundpractice.register.ProperCase;

/// A practice's file.
public final class PracticeScreen implements Screen {
    private final Desk desk;
    private final PracticeModel model;
    private final List<PracticeSection> sections;
    private final VBox root = new VBox();
    private final Flow head = new Flow();
    private final Flow figures = new Flow();
    private final TabPane tabs = new TabPane();

    /// The file over that model, with other features' parts.
    public PracticeScreen(Desk desk, PracticeModel model, List<PracticeSection> sections) {
        this.desk = desk;
        this.model = model;
        this.sections = List.copyOf(sections);
        build();
    }

    private void build() {
        root.getStyleClass().add("page");
        figures.getStyleClass().add("figures");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(desk.text("register.practice.parts"));
        own("register.practice.summary", file -> new SummaryPart(desk, model, file));
        own("register.practice.contacts", file -> new ContactsPart(desk, model, file));
        own("register.practice.notes", file -> new NotesPart(desk, model, file));
        sections.forEach(this::guest);
        own("register.practice.timeline", file -> new TimelinePart(desk, model, file));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        model.file().subscribe(this::show);
    }

    private void show(PracticeModel.File file) {
        if (file == null) {
            return;
        }
        if (file.practice().isEmpty()) {
            root.getChildren().setAll(new EmptyState(Feather.HOME, desk.text("register.practice.unknown", model.code()), ""));
            return;
        }
        head(file.practice().get(), file);
        if (!root.getChildren().contains(tabs)) {
            root.getChildren().setAll(head, figures, tabs);
        }
    }

    private void head(Practice practice, PracticeModel.File file) {
        var row = PracticeRow.status(practice, desk.words());
        var marks = new ArrayList<Node>(List.of(new Badge(practice.code().value()), new StatusMark(row)));
        if (!practice.inLatestFile()) {
            marks.add(new Badge(desk.text("register.practice.not-in-file")));
        }
        file.closure().ifPresent(c -> marks.add(new StatusMark(c.on().isAfter(model.today()) ? Mark.AMBER : Mark.STOPPED, ClosureCard.sentence(desk, model, c))));
        head.fill(marks.toArray(Node[]::new));
        var size = practice.listSize();
        var none = desk.text("register.practice.none");
        var shown = new ArrayList<Node>(List.of(
                new KeyFigure(desk.text("register.column.list-size"), size == null ? none : desk.words().formats().number(size.patients()),
                        size == null ? "" : desk.text("register.practice.counted", size.on())),
                new KeyFigure(desk.text("register.column.pcn"), name(practice.belonging().pcn(), none), code(practice.belonging().pcn())),
                new KeyFigure(desk.text("register.column.sub-icb"), orNone(code(practice.belonging().subIcb()), none), about(practice.belonging().subIcb()))));
        var locality = practice.belonging().locality();
        if (locality != null) {
            shown.add(new KeyFigure(desk.text("register.column.locality"), locality, ""));
        }
        figures.fill(shown.toArray(Node[]::new));
    }

    private static String name(@org.jspecify.annotations.Nullable Named body, String none) {
        return body == null ? none : ProperCase.of(body.name());
    }

    private static String code(@org.jspecify.annotations.Nullable Named body) {
        return body == null ? "" : body.code();
    }

    private static String orNone(String text, String none) {
        return text.isEmpty() ? none : text;
    }

    /// Its name, unless no file names it and the code stands for it.
    private static String about(@org.jspecify.annotations.Nullable Named body) {
        return body == null || body.name().equals(body.code()) ? "" : ProperCase.of(body.name());
    }

    private void own(String key, Function<PracticeModel.File, Region> content) {
        tabs.getTabs().add(new Part(desk.text(key), content));
    }

    /// A part of the file, built when it is first looked at and again after the file was read anew.
    private final class Part extends Tab {
        private final Function<PracticeModel.File, Region> content;
        private boolean stale = true;

        Part(String title, Function<PracticeModel.File, Region> content) {
            super(title);
            this.content = content;
            selectedProperty().subscribe(this::fill);
            model.file().subscribe(_ -> {
                stale = true;
                fill();
            });
        }

        private void fill() {
            var file = model.file().get();
            if (isSelected() && stale && file != null) {
                stale = false;
                setContent(scrolling(content.apply(file)));
            }
        }
    }

    private void guest(PracticeSection section) {
        var tab = new Tab(section.title());
        tab.selectedProperty().subscribe(selected -> {
            if (selected && tab.getContent() == null) {
                tab.setContent(scrolling(section.content().apply(model.code())));
            }
        });
        tabs.getTabs().add(tab);
    }

    private static ScrollPane scrolling(Region content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        return pane;
    }

    @Override
    public Place place() {
        return new PracticePlace(model.code());
    }

    @Override
    public String title() {
        return model.name();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
        tabs.requestFocus();
    }
}
