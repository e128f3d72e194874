package soundpractice.sync.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Columns;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Icons;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.sync.MembersPlace;
import soundpractice.sync.Power;
import soundpractice.sync.Team;
import soundpractice.sync.Teammate;

/// *Members*: who belongs to the team, who was invited and what comes next, joining and leaving. Nobody has to know what a key is.
public final class MembersScreen implements Screen {
    private final Desk desk;
    private final MembersModel model;
    private final MemberDeeds deeds;
    private final Meeting meeting;
    private final VBox people = new VBox();
    private final VBox next = new VBox();
    private final VBox gone = new VBox();
    private final Card goneCard;
    private final javafx.scene.control.Button invite;
    private final ScrollPane root;

    /// The screen over the team.
    public MembersScreen(Desk desk, Meeting meeting) {
        this.desk = desk;
        this.meeting = meeting;
        this.model = new MembersModel(meeting, desk.jobs(), desk.errors()::trouble);
        this.deeds = new MemberDeeds(desk, meeting, model::load);
        List.of(people, next, gone).forEach(list -> list.getStyleClass().add("today-list"));
        goneCard = Card.titled(desk.text("sync.members.gone"), gone);
        invite = Buttons.primary(desk.text("sync.members.invite"), deeds::invite);
        var answer = Buttons.plain(Feather.USER_CHECK, desk.text("sync.members.answer"), deeds::answer);
        var tools = new Flow(answer, invite);
        tools.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        var left = new VBox(Card.titled(desk.text("sync.members.people"), people), goneCard);
        left.getStyleClass().add("column");
        var page = new VBox(new Beside(new Prose(desk.text("sync.members.about"), "muted"), tools),
                new Columns(left, Card.titled(desk.text("sync.members.next"), next)));
        page.getStyleClass().add("page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        Sheet.wear(root);
        root.getStyleClass().add("edge-to-edge");
        model.shown().subscribe(this::fill);
    }

    private void fill(MembersModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        invite.setDisable(!shown.power().reaches(Power.LEAD));
        people.getChildren().setAll(shown.everybody().stream().filter(Teammate::active).sorted(Comparator.comparing(Teammate::power).reversed().thenComparing(Teammate::name))
                .map(mate -> line(shown, mate)).toList());
        var left = shown.everybody().stream().filter(m -> !m.active()).toList();
        gone.getChildren().setAll(left.stream().<Node>map(m -> new ListLine().title(m.name()).about(desk.text("sync.members.gone.about", desk.text(m.role().key())))).toList());
        goneCard.setVisible(!left.isEmpty());
        goneCard.setManaged(!left.isEmpty());
        next.getChildren().setAll(steps(shown));
    }

    private Node line(MembersModel.Shown shown, Teammate mate) {
        boolean me = mate.machine(shown.here()).isPresent();
        long laptops = mate.laptops().stream().filter(Teammate.Machine::active).count();
        var practices = mate.practices().isEmpty() ? desk.text("sync.members.everywhere")
                : desk.text("sync.members.some", mate.practices().size(), mate.practices().stream().limit(4).map(meeting::nameOf).toList());
        var badges = new ArrayList<Node>(List.of(new Prose(mate.name(), "strong")));
        if (me) {
            badges.add(new Badge(desk.text("sync.members.you")));
        }
        if (mate.power() != Power.NONE) {
            badges.add(new Badge(desk.text("sync.power." + mate.power().name().toLowerCase(java.util.Locale.ROOT))));
        }
        var line = new ListLine(Icons.of(Feather.USER)).put(new Flow(badges.toArray(Node[]::new)))
                .about(desk.text(mate.role().key()) + " · " + practices)
                .about(laptops == 0 ? desk.text("sync.members.no-laptop") : desk.text("sync.members.laptops", laptops));
        var menu = menu(shown, mate, me);
        return menu.getItems().isEmpty() ? line : line.right(menu);
    }

    private MenuButton menu(MembersModel.Shown shown, Teammate mate, boolean me) {
        var menu = new MenuButton(desk.text("sync.members.change"));
        menu.setAccessibleText(desk.text("sync.members.change") + ": " + mate.name());
        boolean may = shown.power().reaches(mate.power() == Power.NONE ? Power.LEAD : Power.ROOT);
        if (may) {
            item(menu, "sync.members.role", () -> deeds.role(mate));
            item(menu, "sync.members.again", () -> deeds.inviteAgain(mate));
        }
        if (may || me) {
            mate.laptops().stream().filter(Teammate.Machine::active).filter(m -> !m.laptop().device().equals(shown.here()))
                    .forEach(m -> item(menu, "sync.members.lost", () -> deeds.lost(mate, m)));
        }
        if (shown.power() == Power.ROOT && !me) {
            item(menu, "sync.members.power", () -> deeds.power(mate));
        }
        if (may && !me) {
            item(menu, "sync.members.leave", () -> deeds.leave(mate, shown));
        }
        return menu;
    }

    private void item(MenuButton menu, String key, Runnable action) {
        var item = new MenuItem(desk.text(key));
        item.setOnAction(_ -> action.run());
        menu.getItems().add(item);
    }

    /// What to do next, one sentence a step, for somebody who does this once a year.
    private List<Node> steps(MembersModel.Shown shown) {
        var steps = new ArrayList<Node>();
        for (Team.Open open : shown.invitations()) {
            steps.add(new ListLine(new StatusMark(Mark.WAITING, desk.text("sync.step.invited"))).title(desk.text("sync.step.invited.title", open.person()))
                    .about(desk.text("sync.step.invited.text", open.at(), desk.text(open.role().key())))
                    .put(new Flow(named(Buttons.plain(desk.text("sync.members.answer"), deeds::answer), open.person()))));
        }
        for (var laptop : shown.wall().laptops()) {
            if (laptop.given() == null && shown.power() != Power.NONE) {
                steps.add(new ListLine(new StatusMark(Mark.AMBER, desk.text("sync.step.first"))).title(desk.text("sync.step.first.title", laptop.person()))
                        .about(desk.text("sync.step.first.text", laptop.person()))
                        .put(new Flow(named(Buttons.plain(desk.text("sync.wall.give"), () -> deeds.give(laptop.person())), laptop.person()))));
            }
        }
        shown.everybody().stream().filter(m -> m.active() && m.laptops().stream().noneMatch(Teammate.Machine::active)).forEach(m ->
                steps.add(new ListLine(new StatusMark(Mark.AMBER, desk.text("sync.step.no-laptop"))).title(desk.text("sync.step.no-laptop.title", m.name()))
                        .about(desk.text("sync.step.no-laptop.text"))));
        if (shown.roots() == 1 && shown.power() == Power.ROOT && shown.everybody().stream().filter(Teammate::active).count() > 1) {
            steps.add(new ListLine(new StatusMark(Mark.AMBER, desk.text("sync.step.second-root"))).title(desk.text("sync.step.second-root.title")).about(desk.text("sync.step.second-root.text")));
        }
        if (shown.power() == Power.NONE) {
            steps.add(new ListLine(new StatusMark(Mark.NEUTRAL, desk.text("sync.step.member"))).title(desk.text("sync.step.member.title"))
                    .about(desk.text("sync.step.member.text", shown.everybody().stream().filter(m -> m.active() && m.power() != Power.NONE).map(Teammate::name).toList())));
        }
        if (steps.isEmpty() && shown.everybody().stream().filter(Teammate::active).count() == 1) {
            steps.add(new ListLine(new StatusMark(Mark.NEUTRAL, desk.text("sync.step.alone"))).title(desk.text("sync.step.alone.title")).about(desk.text("sync.step.alone.text")));
        }
        if (steps.isEmpty()) {
            steps.add(new ListLine(new StatusMark(Mark.DONE, desk.text("sync.step.none"))).title(desk.text("sync.step.none.title")).about(desk.text("sync.step.none.text")));
        }
        return steps;
    }

    private static javafx.scene.control.Button named(javafx.scene.control.Button button, String person) {
        button.setAccessibleText(button.getText() + ": " + person);
        return button;
    }

    @Override
    public Place place() {
        return new MembersPlace();
    }

    @Override
    public String title() {
        return desk.text("sync.members.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
        soundpractice.platform.fx.control.Focus.on(invite);
    }
}
