package soundpractice.inspection.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.inspection.InspectionPlace;
import soundpractice.inspection.InspectionState;
import soundpractice.inspection.course.CoursePlace;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.register.PracticePlace;
import soundpractice.security.Permission;

/// One inspection: ratings and findings, what is put together before it, and who does what.
public final class InspectionScreen implements Screen {
    private final Desk desk;
    private final InspectionModel model;
    private final InspectionDeeds deeds;
    private final Flow facts = new Flow();
    private final Flow links = new Flow();
    private final VBox proposals = new VBox();
    private final RatingsPart ratings;
    private final PackPart pack;
    private final DutiesPart duties;
    private final ScrollPane root;

    /// The screen over its model.
    public InspectionScreen(Desk desk, InspectionModel model) {
        this.desk = desk;
        this.model = model;
        this.deeds = new InspectionDeeds(desk, model);
        this.ratings = new RatingsPart(desk, model, deeds);
        this.pack = new PackPart(desk, deeds);
        this.duties = new DutiesPart(desk, model);
        var group = new ToggleGroup();
        var bar = new HBox(toggle("inspection.part.ratings", group, ratings.root(), true), toggle("inspection.part.pack", group, pack.root(), false),
                toggle("inspection.part.duties", group, duties.root(), false));
        bar.getStyleClass().add("bar");
        group.selectedToggleProperty().addListener((_, was, now) -> {
            if (now == null && was != null) {
                was.setSelected(true);
            }
        });
        proposals.getStyleClass().add("column");
        var page = new VBox(new Beside(facts, links), proposals, bar, ratings.root(), pack.root(), duties.root());
        page.getStyleClass().add("page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.getStyleClass().add("edge-to-edge");
        Sheet.wear(root);
        model.shown().subscribe(this::fill);
    }

    private ToggleButton toggle(String key, ToggleGroup group, Node shows, boolean on) {
        var toggle = new ToggleButton(desk.text(key));
        toggle.setToggleGroup(group);
        toggle.setSelected(on);
        toggle.selectedProperty().subscribe(chosen -> {
            shows.setVisible(chosen);
            shows.setManaged(chosen);
        });
        return toggle;
    }

    private void fill(InspectionModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        var of = shown.file().of();
        var day = of.day();
        var told = new ArrayList<Node>(List.of(new Prose(shown.practice(), "inspection-name"), new Badge(of.practice().value()), new StatusMark(Marks.of(of.state(), desk.words())),
                new Prose(day == null ? desk.text("inspection.facts.undated", desk.text(of.kind().key())) : desk.text("inspection.facts.dated", desk.text(of.kind().key()), day),
                        "muted", "small")));
        if (of.imported()) {
            told.add(new Badge(desk.text("inspection.imported")));
        }
        if (of.inherited()) {
            told.add(new Badge(desk.text("inspection.inherited")));
        }
        facts.fill(told.toArray(Node[]::new));
        var doors = new ArrayList<Node>(List.of(Buttons.link(desk.text("inspection.to-practice"), () -> desk.nav().open(new PracticePlace(of.practice())))));
        shown.course().ifPresent(c -> doors.add(Buttons.link(desk.text("inspection.to-course"), () -> desk.nav().open(new CoursePlace(c.id())))));
        doors.add(desk.permitted(Permission.EDIT_PRACTICE.name(), Buttons.plain(Feather.EDIT, desk.text("inspection.edit"), () -> deeds.edit(shown.file()))));
        if (of.state() == InspectionState.PLANNED) {
            doors.add(desk.permitted(Permission.EDIT_PRACTICE.name(), Buttons.plain(desk.text("inspection.call-off"), deeds::callOff)));
        }
        links.fill(doors.toArray(Node[]::new));
        var lines = new ArrayList<Node>();
        if (!of.calledOff().isBlank()) {
            lines.add(Card.titled(desk.text("inspection.state.called_off"), new Prose(of.calledOff())));
        }
        shown.proposals().forEach(p -> lines.add(new ProposalCard(desk, p, shown.practice(), model::load, model.room()).root()));
        proposals.getChildren().setAll(lines);
        proposals.setManaged(!lines.isEmpty());
        ratings.fill(shown);
        pack.fill(shown);
        duties.fill(shown);
    }

    @Override
    public Place place() {
        return new InspectionPlace(model.id());
    }

    @Override
    public String title() {
        return desk.text("inspection.title");
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
