package soundpractice.shell;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.text.Messages;

/// Says honestly that a screen is not built yet.
final class LaterScreen implements Screen {
    private final LaterPlace place;
    private final String title;
    private final StackPane root;

    LaterScreen(Messages words, LaterPlace place) {
        this.place = place;
        this.title = words.text(place.key());
        this.root = new StackPane(new EmptyState(Feather.COFFEE, words.text("shell.later.title", title), words.text("shell.later.text")));
        root.getStyleClass().add("page");
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Region root() {
        return root;
    }
}
