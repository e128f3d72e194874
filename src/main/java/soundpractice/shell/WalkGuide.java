package soundpractice.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.FxThread;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Focus;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.settings.Setting;

/// The guided walk: a card that goes from screen to screen with the person, a frame around the control it speaks of. Nothing is covered or barred:
/// whoever clicks, tabs or types beside the card works on, and the card waits; whoever goes elsewhere has ended it. Nothing moves by itself.
///
/// The card takes the keyboard at each stop and is read out as a whole, so that those who listen hear where they are, what it is for and how to go on.
final class WalkGuide extends Pane {
    /// Whether somebody at this laptop has been shown round: it offers itself once.
    static final Setting<Boolean> SEEN = Setting.yesNo("walk.seen", false);

    private static final double GAP = 14;
    private static final double AROUND = 5;
    private static final double LINE = 80;
    /// A screen is laid out in several goes, while its lists fill: so often it is looked at anew before the person may scroll as they please.
    private static final int LOOKS = 12;

    private final Desk desk;
    private final Region frame = new Region();
    private final VBox card = new VBox();
    private final Label count = new Label();
    private final Prose title = new Prose("", "walk-title");
    private final Prose text = new Prose("");
    private final Button back;
    private final Button on;
    private final Runnable follow = this::follow;
    private final EventHandler<MouseEvent> pressed = this::pressed;
    private final ChangeListener<Node> focus = (_, _, owner) -> focus(owner);
    private List<WalkStop> stops = List.of();
    private int at;
    private boolean leading;
    private boolean holding;
    private int looks;

    WalkGuide(Desk desk) {
        this.desk = desk;
        getStyleClass().add("walk");
        Focus.liesOver(this);
        // Only the card itself is in the way of a click, never the layer it lies on.
        setPickOnBounds(false);
        frame.getStyleClass().add("walk-frame");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        card.setManaged(false);
        card.getStyleClass().add("walk-card");
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        count.getStyleClass().addAll("muted", "small");
        var end = Buttons.link(desk.text("shell.walk.end"), this::end);
        back = Buttons.plain(desk.text("shell.walk.back"), () -> go(at - 1));
        on = Buttons.primary(desk.text("shell.walk.on"), () -> go(at + 1));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(end, gap, back, on);
        buttons.getStyleClass().add("walk-buttons");
        card.getChildren().addAll(count, title, text, buttons);
        getChildren().addAll(frame, card);
        setVisible(false);
        // With other text and in another window things stand elsewhere: the control is scrolled to anew.
        desk.look().textSize().subscribe((_, _) -> looks = LOOKS);
        heightProperty().subscribe((_, _) -> looks = LOOKS);
        // Locking takes the window's content away, whatever is under way.
        sceneProperty().subscribe((was, _) -> {
            if (was != null && isVisible()) {
                let(was);
            }
        });
    }

    /// Begins at the first stop.
    void begin(List<WalkStop> round) {
        if (round.isEmpty()) {
            return;
        }
        stops = List.copyOf(round);
        desk.settings().put(SEEN, true);
        if (!isVisible()) {
            getScene().addPostLayoutPulseListener(follow);
            getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
            getScene().focusOwnerProperty().addListener(focus);
        }
        setVisible(true);
        go(0);
    }

    /// Takes the keys of the walk while the card has the keyboard; every other key is work, and the card lets go.
    boolean takes(KeyEvent key) {
        if (!isVisible() || key.getCode().isModifierKey() || !(holding || inCard(getScene().getFocusOwner()))) {
            return false;
        }
        boolean plain = !key.isShortcutDown() && !key.isAltDown();
        boolean onButton = getScene().getFocusOwner() instanceof Button && inCard(getScene().getFocusOwner());
        if (plain && (key.getCode() == KeyCode.RIGHT || (key.getCode() == KeyCode.ENTER && !onButton))) {
            go(at + 1);
            return true;
        }
        if (plain && key.getCode() == KeyCode.LEFT) {
            go(at - 1);
            return true;
        }
        if (plain && key.getCode() == KeyCode.ESCAPE) {
            end();
            return true;
        }
        holding = false;
        return false;
    }

    /// A screen came into view: the one the walk leads to, or one where somebody went on their own, which ends it.
    void moved(Place place) {
        if (isVisible() && !leading && !stops.get(at).place().equals(place)) {
            close();
        }
    }

    private void go(int to) {
        if (to >= stops.size()) {
            end();
            return;
        }
        at = Math.max(0, to);
        var stop = stops.get(at);
        looks = LOOKS;
        count.setText(desk.text("shell.walk.count", at + 1, stops.size()));
        title.setText(desk.text("shell.walk." + stop.name()));
        text.setText(desk.text("shell.walk." + stop.name() + ".text"));
        back.setDisable(at == 0);
        on.setText(desk.text(at + 1 == stops.size() ? "shell.walk.done" : "shell.walk.on"));
        leading = true;
        desk.nav().open(stop.place());
        leading = false;
        holding = true;
        card.setAccessibleText(desk.text("shell.walk.heard", count.getText(), title.getText(), text.getText()));
        card.requestFocus();
        requestLayout();
    }

    private void end() {
        var screen = screen();
        close();
        screen.ifPresent(root -> Focus.later(root));
    }

    private void close() {
        let(getScene());
    }

    private void let(Scene scene) {
        holding = false;
        setVisible(false);
        scene.removePostLayoutPulseListener(follow);
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
        scene.focusOwnerProperty().removeListener(focus);
    }

    /// Screens take the keyboard when they come into view, some only when they have read what they show. Until somebody works there, the card keeps it.
    private void focus(@Nullable Node owner) {
        if (isVisible() && holding && !inCard(owner)) {
            FxThread.afterwards(() -> {
                if (isVisible() && holding && !inCard(getScene().getFocusOwner())) {
                    card.requestFocus();
                }
            });
        }
    }

    private void pressed(MouseEvent press) {
        if (!(press.getTarget() instanceof Node node && inCard(node))) {
            holding = false;
        }
    }

    private boolean inCard(@Nullable Node node) {
        return Stream.iterate(node, each -> each != null, each -> each.getParent()).anyMatch(card::equals);
    }

    private Optional<Region> screen() {
        return Optional.ofNullable((Region) getScene().getRoot().lookup("." + Screen.STYLE));
    }

    /// What the stop points at, if it can be seen now.
    private Optional<Node> control() {
        var selector = stops.get(at).control();
        return screen().map(root -> root.lookup(selector)).or(() -> Optional.ofNullable(getScene().getRoot().lookup(selector)))
                .filter(node -> node.getLayoutBounds().getWidth() > 0);
    }

    /// After each layout, since lists fill late and windows are pulled about: frame and card stand where the control is now.
    private void follow() {
        if (!isVisible()) {
            return;
        }
        var control = control();
        var seen = control.map(this::seen).filter(b -> b.getWidth() > 0 && b.getHeight() > 0);
        if (looks > 0) {
            looks--;
            control.filter(node -> seen.isEmpty() || seen.get().getHeight() < Math.min(LINE, node.getLayoutBounds().getHeight())).ifPresent(WalkGuide::reveal);
            Platform.requestNextPulse();
        }
        frame.setVisible(seen.isPresent());
        seen.ifPresent(b -> frame.resizeRelocate(b.getMinX() - AROUND, b.getMinY() - AROUND, b.getWidth() + 2 * AROUND, b.getHeight() + 2 * AROUND));
        double wide = Math.min(card.prefWidth(-1), getWidth() - 2 * GAP);
        double high = Math.min(card.prefHeight(wide), getHeight() - 2 * GAP);
        var best = spot(seen, wide, high);
        card.resizeRelocate(best.getMinX(), best.getMinY(), wide, high);
    }

    /// The part of a control that is in view: a long list goes on beyond its screen.
    private Bounds seen(Node node) {
        var whole = sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var room = new BoundingBox(AROUND, AROUND, getWidth() - 2 * AROUND, getHeight() - 2 * AROUND);
        var seen = common(whole, room);
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane) {
                seen = common(seen, sceneToLocal(each.localToScene(each.getLayoutBounds())));
            }
        }
        return seen;
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(x, y, Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x), Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    /// Where the card covers least of what it speaks of: beside, below or above it, otherwise in a corner.
    private Rectangle2D spot(Optional<Bounds> seen, double wide, double high) {
        double right = getWidth() - wide - GAP;
        double bottom = getHeight() - high - GAP;
        if (seen.isEmpty()) {
            return new Rectangle2D(right, bottom, wide, high);
        }
        var b = seen.get();
        double apart = AROUND + GAP;
        double across = Math.clamp(b.getMinX(), GAP, Math.max(GAP, right));
        double down = Math.clamp(b.getMinY(), GAP, Math.max(GAP, bottom));
        var spots = Stream.of(new Rectangle2D(b.getMaxX() + apart, down, wide, high), new Rectangle2D(across, b.getMaxY() + apart, wide, high),
                new Rectangle2D(b.getMinX() - apart - wide, down, wide, high), new Rectangle2D(across, b.getMinY() - apart - high, wide, high),
                new Rectangle2D(right, bottom, wide, high), new Rectangle2D(GAP, bottom, wide, high), new Rectangle2D(right, GAP, wide, high), new Rectangle2D(GAP, GAP, wide, high));
        return spots.filter(s -> s.getMinX() >= 0 && s.getMinY() >= 0 && s.getMaxX() <= getWidth() && s.getMaxY() <= getHeight())
                .min((one, other) -> Double.compare(covered(one, b), covered(other, b))).orElse(new Rectangle2D(Math.max(0, right), Math.max(0, bottom), wide, high));
    }

    private static double covered(Rectangle2D spot, Bounds of) {
        var both = common(new BoundingBox(spot.getMinX(), spot.getMinY(), spot.getWidth(), spot.getHeight()), of);
        return both.getWidth() * both.getHeight();
    }

    /// Scrolls to what lies beyond a screen's edge.
    private static void reveal(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && pane.getContent() != null) {
                var inside = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                double room = pane.getContent().getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
                if (room > 0 && (inside.getMinY() < pane.getVvalue() * room || inside.getMinY() + LINE > pane.getVvalue() * room + pane.getViewportBounds().getHeight())) {
                    pane.setVvalue(Math.clamp((inside.getMinY() - pane.getViewportBounds().getHeight() / 4) / room, 0, 1));
                }
            }
        }
    }
}
