package soundpractice.casework.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.performance.PerformancePlace;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.KeyFigure;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.control.WhyButton;

/// *Today*: what needs me, most urgent first, each date with its explanation.
public final class TodayScreen implements Screen {
    private final Desk desk;
    private final TodayModel model;
    private final Place place;
    private final Flow figures = new Flow();
    private final VBox list = new VBox();
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);

    /// The screen over its model.
    ///
    /// @param place where the shell puts it
    public TodayScreen(Desk desk, TodayModel model, Place place) {
        this.desk = desk;
        this.model = model;
        this.place = place;
        page.getStyleClass().add("page");
        figures.getStyleClass().add("figure-row");
        list.getStyleClass().add("today-list");
        page.getChildren().addAll(Card.titled(desk.text("casework.today.glance"), figures), Card.titled(desk.text("casework.today.needs"), list));
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        Sheet.wear(root);
        root.getStyleClass().add("edge-to-edge");
        model.rows().addListener((javafx.collections.ListChangeListener<TodayRow>) _ -> fill());
        model.known().subscribe(this::fill);
        fill();
    }

    private void fill() {
        figures.fill(
                figure("casework.today.figure.out", model.count(0, 1)),
                figure("casework.today.figure.soon", model.count(2, 2)),
                figure("casework.today.figure.decide", model.count(3, 3)),
                figure("casework.today.figure.letters", model.count(4, 4)));
        var rows = List.copyOf(model.rows().get());
        list.getChildren().setAll(!model.known().get() ? List.of() : rows.isEmpty() ? List.of(nothing()) : rows.stream().map(this::row).toList());
    }

    private KeyFigure figure(String key, long count) {
        return new KeyFigure(desk.text(key), model.known().get() ? Long.toString(count) : "–", desk.text(key + ".about"));
    }

    private Node nothing() {
        return new EmptyState(Feather.SUNRISE, desk.text("casework.today.empty"), desk.text("casework.today.empty.next"),
                Buttons.plain(desk.text("casework.today.empty.action"), () -> desk.nav().open(PerformancePlace.LATEST)));
    }

    private Node row(TodayRow row) {
        var date = new Label(row.date() == null ? "" : desk.words().formats().date(row.date()));
        date.getStyleClass().add("row-date");
        var mark = new HBox(new StatusMark(row.status()));
        mark.setAlignment(Pos.CENTER_LEFT);
        mark.getStyleClass().add("row-mark");
        date.setMinWidth(Region.USE_PREF_SIZE);
        var line = new ListLine(mark, date).title(row.title()).about(row.about());
        if (!row.why().isEmpty()) {
            line.right(new WhyButton(desk.words(), row.title(), row::why));
        }
        var open = Buttons.plain(desk.text("casework.open"), () -> desk.nav().open(row.place()));
        open.setAccessibleText(desk.text("casework.open.named", row.title()));
        return line.right(open);
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public String title() {
        return desk.text("casework.today");
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
