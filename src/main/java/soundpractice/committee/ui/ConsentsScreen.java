package soundpractice.committee.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.committee.ConsentsPlace;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.register.Practice;
import soundpractice.security.Permission;
import soundpractice.stocktake.consent.Consent;
import soundpractice.stocktake.consent.Use;

/// The ledger of consents: who agreed to what, until when, and who took it back.
public final class ConsentsScreen implements Screen {
    private final Desk desk;
    private final Committees room;
    private final VBox root = new VBox();
    private final RowTable<Consent> table;

    /// The screen of the ledger.
    public ConsentsScreen(Desk desk, Committees room) {
        this.desk = desk;
        this.room = room;
        root.getStyleClass().add("page");
        Sheet.wear(root);
        var give = Buttons.primary(desk.text("committee.consents.give"), this::give);
        Button withdraw = Buttons.plain(desk.text("committee.consents.withdraw"), this::withdraw);
        table = new RowTable<Consent>(desk, "consents", List.of(
                Column.<Consent>text("committee.column.practice", c -> room.names().apply(c.practice())).wide(16).growing(),
                Column.<Consent>status("committee.column.state", this::state).wide(9),
                Column.<Consent>text("committee.consents.uses", c -> String.join(", ", c.purposes().stream().map(u -> desk.text(u.key())).toList())).wide(15),
                Column.<Consent>date("committee.consents.given", Consent::given).wide(8),
                Column.<Consent>text("committee.consents.by", Consent::givenBy).wide(11),
                Column.<Consent>date("committee.consents.until", Consent::until).wide(8),
                Column.<Consent>date("committee.consents.withdrawn", Consent::withdrawn).wide(8).atFirstHidden()))
                .whenEmpty(new EmptyState(Feather.CHECK_SQUARE, desk.text("committee.consents.empty"), desk.text("committee.consents.empty.text")));
        table.tools(desk.permitted(Permission.HOLD_STOCKTAKE.name(), give), desk.permitted(Permission.HOLD_STOCKTAKE.name(), withdraw));
        table.chosen().subscribe(row -> withdraw.setDisable(row == null || row.withdrawn() != null));
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(new Prose(desk.text("committee.consents.lead"), "muted"), table);
    }

    private LocalDate today() {
        return room.today().get();
    }

    private StatusWord state(Consent consent) {
        if (consent.withdrawn() != null) {
            return new StatusWord(Mark.STOPPED, desk.text("committee.consents.state.withdrawn"));
        }
        boolean holds = Arrays.stream(Use.values()).anyMatch(u -> consent.holds(today(), u));
        return holds ? new StatusWord(Mark.DONE, desk.text("committee.consents.state.holds")) : new StatusWord(Mark.AMBER, desk.text("committee.consents.state.not"));
    }

    private void give() {
        var form = new Form(desk.words());
        var practice = form.choice("committee.form.practice", room.ours().get().stream().map(Practice::code).toList(), c -> room.names().apply(c) + " (" + c + ")").required();
        var uses = form.several("committee.consents.uses", Arrays.asList(Use.values()), u -> desk.text(u.key())).named("uses").required();
        uses.set(List.of(Use.COMPARISON));
        var by = form.text("committee.consents.by").named("given_by").required();
        var on = form.date("committee.consents.given", this::today).required().set(today());
        form.sideBySide(by, on);
        var until = form.date("committee.consents.until", this::today).named("until");
        var joint = form.check("committee.consents.joint");
        joint.set(true);
        var note = form.text("committee.consents.note");
        desk.dialogs().fill(Dialogs.Question.of(desk.text("committee.consents.give"), desk.text("committee.consents.give.text"), desk.text("committee.form.save")), form,
                () -> now(() -> room.consenting().give(Objects.requireNonNull(practice.get()), Objects.requireNonNull(on.get()), by.get(), Boolean.TRUE.equals(joint.get()),
                        until.get(), note.get(), uses.get())));
    }

    private void withdraw() {
        @Nullable Consent chosen = table.chosen().get();
        if (chosen != null) {
            desk.dialogs().askReason(Dialogs.Question.destructive(desk.text("committee.consents.withdraw"),
                    desk.text("committee.consents.withdraw.text", room.names().apply(chosen.practice())), desk.text("committee.consents.withdraw.yes")),
                    why -> now(() -> room.consenting().withdraw(chosen.practice(), today(), why)));
        }
    }

    private List<Problem> now(MeetingModel.Deed deed) {
        try {
            Outcome<?> outcome = deed.run();
            load();
            return outcome.problems();
        } catch (TroubleException e) {
            desk.errors().trouble(e);
            return List.of();
        }
    }

    private void load() {
        desk.jobs().<List<Consent>>latest(this, _ -> room.consents().all(), table::rows, desk.errors()::trouble);
    }

    @Override
    public Place place() {
        return new ConsentsPlace();
    }

    @Override
    public String title() {
        return desk.text("committee.consents.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        load();
        table.focusFilter();
    }
}
