package soundpractice.sync.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.security.Permission;
import soundpractice.sync.history.HistoryPlace;
import soundpractice.sync.wall.Journey;

/// How far what was written here about something has come, in two words, and the way to its history.
public final class TravelNote extends HBox {
    private final Desk desk;

    /// The note about something.
    public TravelNote(Desk desk, Meeting meeting, HistoryPlace of) {
        this.desk = desk;
        getStyleClass().add("travel-note");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(desk.permitted(Permission.SEE_HISTORY.name(), Buttons.icon(Feather.CLOCK, desk.text("sync.history.of"), () -> desk.nav().open(of))));
        desk.jobs().start(_ -> of.records().isEmpty() ? meeting.around().journey(of.scope()) : meeting.around().journey(of.scope(), of.records()), this::show, _ -> { });
    }

    private void show(Journey journey) {
        if (journey.state() == Journey.State.NO_JOURNEY) {
            return;
        }
        var mark = new StatusMark(mark(journey.state()), desk.text(journey.state().key()));
        var last = journey.last();
        var about = desk.text(journey.state().key() + ".about", String.join(", ", journey.without()), String.join(", ", journey.silent()),
                last == null ? "" : last.number(), last == null ? "" : last.at());
        mark.setTooltip(new Tooltip(about));
        mark.setAccessibleText(mark.getText() + ". " + about);
        mark.setFocusTraversable(true);
        getChildren().addFirst(mark);
    }

    private static Mark mark(Journey.State state) {
        return switch (state) {
            case NO_JOURNEY, HERE_ONLY -> Mark.NEUTRAL;
            case NOT_ACKNOWLEDGED, PARTLY -> Mark.WAITING;
            case WITH_ALL -> Mark.DONE;
        };
    }
}
