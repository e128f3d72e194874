package soundpractice.sync.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.sync.GiveOutPlace;
import soundpractice.sync.MembersPlace;
import soundpractice.sync.wall.NextStep;
import soundpractice.sync.wall.Wall;
import soundpractice.sync.wall.WallLaptop;

/// The laptops beside each other, each with what it has seen and what to do next.
final class WallList extends VBox {
    private final Desk desk;
    private final Meeting meeting;

    WallList(Desk desk, Meeting meeting) {
        this.desk = desk;
        this.meeting = meeting;
        getStyleClass().add("today-list");
    }

    void fill(Wall wall) {
        if (wall.laptops().isEmpty()) {
            getChildren().setAll(nobody(desk, wall));
            return;
        }
        getChildren().setAll(wall.laptops().stream().map(this::line).toList());
        getChildren().add(new Prose(desk.text("sync.wall.here", wall.unsealed()), "muted", "small"));
    }

    /// Where there is no other laptop: somebody alone may invite; somebody who has just joined waits for a first bundle.
    static Node nobody(Desk desk, Wall wall) {
        return wall.belongs()
                ? new EmptyState(Feather.USERS, desk.text("sync.wall.empty"), desk.text("sync.wall.empty.next"),
                        Buttons.plain(desk.text("sync.members.invite"), () -> desk.nav().open(new MembersPlace())))
                : new EmptyState(Feather.USERS, desk.text("sync.wall.joining"), desk.text("sync.wall.joining.next"));
    }

    private Node line(WallLaptop laptop) {
        // One under the other: half a window, or large text, leaves no room for three columns.
        var line = new ListLine().put(new Flow(new Prose(laptop.person(), "strong"), new StatusMark(mark(laptop.next()), desk.text(laptop.next().key()))))
                .about(desk.text(laptop.role().key()) + " · " + desk.text("sync.wall.laptop", shortly(laptop.device())))
                .about(laptop.heard() == null ? desk.text("sync.wall.never-heard") : desk.text("sync.wall.heard", laptop.heard()))
                .about(seen(laptop));
        laptop.waits().stream().limit(2).forEach(h -> line.about(meeting.why(h.why(), desk.words())));
        if (laptop.ahead() > 0) {
            line.about(desk.text("sync.wall.ahead", laptop.ahead()));
        }
        var actions = actions(laptop);
        return actions.length == 0 ? line : line.put(new Flow(actions));
    }

    private String seen(WallLaptop laptop) {
        if (laptop.given() == null) {
            return desk.text("sync.wall.never-given");
        }
        if (!laptop.owing().isEmpty()) {
            var first = laptop.owing().getFirst();
            return desk.text("sync.wall.owing", first.number(), first.at(), laptop.lacks(), laptop.owing().size());
        }
        return laptop.isBehind() ? desk.text("sync.wall.lacks", laptop.lacks(), laptop.given().number()) : desk.text("sync.wall.level", laptop.given().number());
    }

    private static String shortly(String device) {
        return device.substring(0, Math.min(8, device.length()));
    }

    private Node[] actions(WallLaptop laptop) {
        return switch (laptop.next()) {
            case FIRST, GIVE -> new Node[] {named(Buttons.plain(desk.text("sync.wall.give"), () -> give(laptop)), laptop)};
            case WAIT -> new Node[] {named(Buttons.link(desk.text("sync.wall.remind"), () -> remind(laptop)), laptop)};
            case ASK -> new Node[] {named(Buttons.link(desk.text("sync.wall.ask"), () -> ask(laptop)), laptop)};
            case NOTHING -> new Node[0];
        };
    }

    private static Node named(javafx.scene.control.Button button, WallLaptop laptop) {
        button.setAccessibleText(button.getText() + ": " + laptop.person());
        return button;
    }

    private void give(WallLaptop laptop) {
        desk.nav().open(new GiveOutPlace(List.of(laptop.person())));
    }

    private void remind(WallLaptop laptop) {
        var given = laptop.owing().isEmpty() ? laptop.given() : laptop.owing().getFirst();
        desk.dialogs().tell(desk.text("sync.wall.remind.title", laptop.person()),
                given == null ? "" : desk.text("sync.wall.remind.text", laptop.person(), given.number(), given.at(), given.file()), desk.text("sync.wall.remind.next"));
    }

    private void ask(WallLaptop laptop) {
        var what = laptop.waits().isEmpty() ? desk.text("sync.wall.ahead", laptop.ahead()) : String.join("\n", laptop.waits().stream().map(h -> meeting.why(h.why(), desk.words())).toList());
        desk.dialogs().tell(desk.text("sync.wall.ask.title", laptop.person()), what, desk.text("sync.wall.ask.next", laptop.person()));
    }

    private static Mark mark(NextStep next) {
        return switch (next) {
            case NOTHING -> Mark.DONE;
            case FIRST, GIVE -> Mark.AMBER;
            case WAIT -> Mark.WAITING;
            case ASK -> Mark.RED;
        };
    }
}
